package org.gengke.fivelayer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.gengke.fivelayer.Model.ModelMaker;
import org.gengke.fivelayer.domain.DecisionMaker;
import org.gengke.fivelayer.domain.DecisionMakerThere;
import org.gengke.fivelayer.domain.Stance;
import org.gengke.fivelayer.domain.WeightsAboveHundred;
import org.gengke.fivelayer.persistence.Entries;
import org.gengke.fivelayer.persistence.EntryTables;
import org.gengke.fivelayer.persistence.ModelReferences;
import org.gengke.fivelayer.persistence.ProjectReading.Row;
import org.gengke.people.AuditTrail;
import org.gengke.people.CurrentCaller;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.domain.Ids;
import org.gengke.shared.domain.NotFound;
import org.gengke.shared.domain.Said;

/** Who decides about projects. Each is changed by itself: two people at one map lose nothing. */
@ApplicationScoped
public class DecisionMakerService {

    private final ProjectService projects;
    private final ProjectAccess access;
    private final Entries entries;
    private final ModelReferences references;
    private final LayerStates states;
    private final AuditTrail audit;
    private final CurrentCaller callers;
    private final BusinessClock clock;

    DecisionMakerService(
            ProjectService projects,
            ProjectAccess access,
            Entries entries,
            ModelReferences references,
            LayerStates states,
            AuditTrail audit,
            CurrentCaller callers,
            BusinessClock clock) {
        this.projects = projects;
        this.access = access;
        this.entries = entries;
        this.references = references;
        this.states = states;
        this.audit = audit;
        this.callers = callers;
        this.clock = clock;
    }

    /** @throws NotFound when the project has no such decision maker, or its customer lies in the pool, which shows nobody */
    @Transactional
    public ModelMaker maker(UUID projectId, UUID id) {
        return of(projects.project(projectId), id);
    }

    private static ModelMaker of(ProjectView project, UUID id) {
        return project.makers().stream().filter(one -> one.maker().id().equals(id)).findFirst().orElseThrow(NotFound::new);
    }

    /** @throws DecisionMakerThere when this contact decides about the project already */
    @Transactional
    public ModelMaker add(UUID projectId, UUID contactId, MakerProfile.Content content) {
        Row row = access.locked(projectId);
        ProjectView project = projects.project(projectId);
        Said.on(clock.today())
                .require(references.contact(row.project().customerId(), contactId), "#/contactId", "contact-unknown", Map.of())
                .check();
        project.project().makers().stream().filter(one -> one.maker().content().contactId().equals(contactId)).findFirst().ifPresent(there -> {
            throw new DecisionMakerThere(there.name(), there.maker().id());
        });
        MakerProfile maker = new MakerProfile(projectId, contactId, content);
        check(project, null, content);
        UUID id = Ids.next();
        entries.add(EntryTables.MAKERS, id, row.project().customerId(), maker, callers.get().id(), clock.now());
        audit.note("DECISION_MAKER_ADDED", "DecisionMaker", id, row.project().customerId(), null, Traces.of(maker));
        states.renew(List.of(row.project().customerId()));
        return projects.project(projectId).project().makers().stream().filter(one -> one.maker().id().equals(id)).findFirst().orElseThrow();
    }

    /** @param version what the caller saw; null for any */
    @Transactional
    public ModelMaker change(UUID projectId, UUID id, Integer version, MakerProfile.Content content) {
        Row row = access.locked(projectId);
        ProjectView project = projects.project(projectId);
        ModelMaker before = of(project, id);
        ProjectAccess.checkVersion(version, before.maker().version());
        check(project, before, content);
        MakerProfile after = before.maker().content().with(content);
        entries.change(EntryTables.MAKERS, id, after, callers.get().id(), clock.now());
        audit.note("DECISION_MAKER_CHANGED", "DecisionMaker", id, row.project().customerId(), Traces.of(before.maker().content()), Traces.of(after));
        states.renew(List.of(row.project().customerId()));
        return maker(projectId, id);
    }

    @Transactional
    public void remove(UUID projectId, UUID id, Integer version) {
        Row row = access.locked(projectId);
        ModelMaker before = of(projects.project(projectId), id);
        ProjectAccess.checkVersion(version, before.maker().version());
        entries.remove(EntryTables.MAKERS, id, callers.get().id(), clock.now());
        audit.note("DECISION_MAKER_REMOVED", "DecisionMaker", id, row.project().customerId(), Traces.of(before.maker().content()), null);
        states.renew(List.of(row.project().customerId()));
    }

    private void check(ProjectView project, ModelMaker before, MakerProfile.Content content) {
        Map<UUID, Stance> known = before == null ? Map.of() : before.maker().content().content().stances();
        Set<UUID> added = new TreeSet<>(content.stances().keySet());
        added.removeAll(known.keySet());
        added.remove(DecisionMaker.US);
        Said.on(clock.today())
                .require(!content.decidesAt().isEmpty(), "#/decidesAt", "decides-nowhere", Map.of())
                .require(added.stream().allMatch(references::competitor), "#/stances", "competitor-unknown", Map.of())
                .check();
        int others = project.project().makers().stream()
                .filter(one -> before == null || !Objects.equals(one.maker().id(), before.maker().id()))
                .mapToInt(one -> one.maker().content().content().weight())
                .sum();
        WeightsAboveHundred.check(others, content.weight());
    }
}
