package org.gengke.fivelayer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gengke.fivelayer.Model.Meetings;
import org.gengke.fivelayer.Model.ModelMaker;
import org.gengke.fivelayer.RelationshipMap.Person;
import org.gengke.fivelayer.RelationshipMap.Placed;
import org.gengke.fivelayer.domain.Acquaintance;
import org.gengke.fivelayer.domain.DecisionChain;
import org.gengke.fivelayer.domain.DecisionChain.Lead;
import org.gengke.fivelayer.domain.DecisionMaker;
import org.gengke.fivelayer.domain.Overstepping;
import org.gengke.fivelayer.domain.Stance;
import org.gengke.fivelayer.domain.SupportCourse;
import org.gengke.fivelayer.domain.SupportCourse.Believed;
import org.gengke.fivelayer.domain.SupportCourse.Point;
import org.gengke.fivelayer.persistence.Acquaintances;
import org.gengke.fivelayer.persistence.Acquaintances.Met;
import org.gengke.fivelayer.persistence.Entries;
import org.gengke.fivelayer.persistence.MapReading;
import org.gengke.fivelayer.persistence.ModelCustomers;
import org.gengke.fivelayer.persistence.ModelReferences;
import org.gengke.people.Visibility;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.Settings;
import org.gengke.shared.domain.InvalidContent;

/** Who stands where in a project: the map of people, what if they stood otherwise, and how it came to this. */
@ApplicationScoped
public class RelationshipService {

    private final ProjectService projects;
    private final MapReading reading;
    private final Acquaintances acquaintances;
    private final ModelCustomers names;
    private final ModelReferences references;
    private final Settings settings;
    private final BusinessClock clock;

    RelationshipService(
            ProjectService projects,
            MapReading reading,
            Acquaintances acquaintances,
            ModelCustomers names,
            ModelReferences references,
            Settings settings,
            BusinessClock clock) {
        this.projects = projects;
        this.reading = reading;
        this.acquaintances = acquaintances;
        this.names = names;
        this.references = references;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * All people of the customer; for who sees the project alone, those who decide about it; of one in the pool nobody.
     *
     * @param asOf what was believed at the end of this day; null for now
     */
    @Transactional
    public RelationshipMap map(UUID projectId, LocalDate asOf) {
        ProjectView project = projects.project(projectId, asOf);
        Instant at = Believing.at(asOf, clock);
        LocalDate day = at == null ? clock.today() : asOf;
        Map<UUID, ModelMaker> makers = project.project().makers().stream().collect(Collectors.toMap(maker -> maker.maker().content().contactId(), maker -> maker));
        List<Placed> placed = Visibility.peopleShown(project.ownerId())
                ? reading.people(project.customerId(), makers.keySet(), project.customerVisible(), at)
                : List.of();
        Map<UUID, List<Met>> met = acquaintances.met(placed.stream().map(Placed::contactId).toList(), at);
        DecisionChain chain = project.project().assessed().chain();
        Set<UUID> absent = contacts(chain.absent());
        Map<UUID, Overstepping> overstepped = chain.overstepped().stream().collect(Collectors.toMap(Overstepping::contactId, one -> one));
        int days = FiveLayerSettings.acquaintanceDays(settings);
        Set<UUID> named = new HashSet<>();
        List<Person> people = placed.stream()
                .map(one -> {
                    Map<UUID, LocalDate> last = Acquaintances.lastBy(met.getOrDefault(one.contactId(), List.of()));
                    named.addAll(last.keySet());
                    return new Person(
                            one, makers.get(one.contactId()), absent.contains(one.contactId()), overstepped.get(one.contactId()),
                            new Acquaintance(last, day, days, one.left()));
                })
                .toList();
        named.addAll(ModelNames.of(project.project()));
        return new RelationshipMap(project, asOf, chain, people, names.names(named));
    }

    private static Set<UUID> contacts(List<DecisionMaker> makers) {
        return makers.stream().map(DecisionMaker::contactId).collect(Collectors.toSet());
    }

    /**
     * What the lead would be. Nothing is written.
     *
     * @param now as it stands
     * @param then with the other stances
     */
    public record WhatIf(Lead now, Lead then, Map<UUID, Integer> support, Map<UUID, String> names) {}

    /** @param stances by decision maker and supplier, ours under {@link DecisionMaker#US} */
    @Transactional
    public WhatIf whatIf(UUID projectId, Map<UUID, Map<UUID, Stance>> stances) {
        ProjectView project = projects.project(projectId);
        Map<UUID, UUID> contacts = project.project().makers().stream().collect(Collectors.toMap(maker -> maker.maker().id(), maker -> maker.maker().content().contactId()));
        if (!contacts.keySet().containsAll(stances.keySet())) {
            throw InvalidContent.at("#/stances", "decision-maker-unknown");
        }
        Set<UUID> known = new HashSet<>();
        project.project().makers().forEach(maker -> known.addAll(maker.maker().content().content().stances().keySet()));
        if (!stances.values().stream().flatMap(one -> one.keySet().stream()).allMatch(supplier -> known.contains(supplier) || supplier.equals(DecisionMaker.US) || references.competitor(supplier))) {
            throw InvalidContent.at("#/stances", "competitor-unknown");
        }
        DecisionChain chain = project.project().assessed().chain();
        DecisionChain then = chain.withStances(stances.entrySet().stream().collect(Collectors.toMap(one -> contacts.get(one.getKey()), Map.Entry::getValue)));
        Set<UUID> named = new HashSet<>(then.support().keySet());
        named.addAll(chain.support().keySet());
        return new WhatIf(chain.lead(), then.lead(), then.support(), names.names(named));
    }

    /** How the support moved. */
    public record Moved(List<Point> points, Map<UUID, String> names) {}

    @Transactional
    public Moved course(UUID projectId) {
        ProjectView project = projects.project(projectId);
        List<Entries.Believed<MakerProfile>> all = reading.believed(project.id());
        Set<UUID> contacts = all.stream().map(one -> one.entry().content().contactId()).collect(Collectors.toSet());
        Map<UUID, LocalDate> left = acquaintances.departures(List.of(project.customerId()), contacts, null).getOrDefault(project.customerId(), Map.of());
        List<Believed> believed = all.stream().map(one -> believed(one, left.get(one.entry().content().contactId()))).toList();
        List<Point> points = SupportCourse.of(believed);
        return new Moved(points, names.names(points.stream().flatMap(point -> point.lead().competitors().keySet().stream()).collect(Collectors.toSet())));
    }

    private Believed believed(Entries.Believed<MakerProfile> one, LocalDate leftOn) {
        return new Believed(
                new ModelMaker(one.entry(), "", Meetings.NONE, null).assessed(), one.entry().recordedAt(), one.until(), leftOn == null ? null : clock.startOf(leftOn));
    }
}
