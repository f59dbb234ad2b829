package org.gengke.fivelayer.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gengke.fivelayer.Entry;
import org.gengke.fivelayer.MakerProfile;
import org.gengke.fivelayer.Model;
import org.gengke.fivelayer.Model.Meetings;
import org.gengke.fivelayer.Model.ModelMaker;
import org.gengke.fivelayer.Model.ModelProject;
import org.gengke.fivelayer.ProjectProfile;
import org.gengke.fivelayer.ReachedStep;
import org.gengke.fivelayer.persistence.Acquaintances.Met;

/** All that is believed of customers that the door has looked up, one statement for each kind of thing. */
@ApplicationScoped
public class ModelReading {

    private final Entries entries;
    private final Acquaintances acquaintances;
    private final WalletShares wallets;

    ModelReading(Entries entries, Acquaintances acquaintances, WalletShares wallets) {
        this.entries = entries;
        this.acquaintances = acquaintances;
        this.wallets = wallets;
    }

    /**
     * @param at what was believed then; null for now
     * @param day the day of it, for what is counted by days
     */
    public Map<UUID, Model> models(Collection<UUID> customerIds, Instant at, LocalDate day) {
        var facts = by(EntryTables.FACTS, customerIds, at);
        var ratings = by(EntryTables.RATINGS, customerIds, at);
        var verdicts = by(EntryTables.VERDICTS, customerIds, at);
        var barriers = by(EntryTables.BARRIERS, customerIds, at);
        var agreements = by(EntryTables.AGREEMENTS, customerIds, at);
        var values = by(EntryTables.VALUES, customerIds, at);
        Map<UUID, List<ModelProject>> projects = projects(entries.list(EntryTables.PROJECTS, customerIds, at), customerIds, at).stream()
                .collect(Collectors.groupingBy(one -> one.project().customerId()));
        Map<UUID, BigDecimal> shares = wallets.shares(customerIds, day);
        Map<UUID, Model> models = new LinkedHashMap<>();
        for (UUID id : customerIds) {
            models.put(id, new Model(
                    id, facts.getOrDefault(id, List.of()), ratings.getOrDefault(id, List.of()),
                    verdicts.getOrDefault(id, List.of()).stream().findFirst().orElse(null), barriers.getOrDefault(id, List.of()),
                    agreements.getOrDefault(id, List.of()), values.getOrDefault(id, List.of()), projects.getOrDefault(id, List.of()), shares.get(id)));
        }
        return models;
    }

    /** The present steps and decision makers of projects of these customers. */
    public List<ModelProject> projects(List<Entry<ProjectProfile>> projects, Collection<UUID> customerIds, Instant at) {
        if (projects.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<Entry<ReachedStep>>> steps = entries.list(EntryTables.STEPS, customerIds, at).stream()
                .collect(Collectors.groupingBy(step -> step.content().projectId()));
        List<Entry<MakerProfile>> makers = entries.list(EntryTables.MAKERS, customerIds, at);
        Set<UUID> contacts = makers.stream().map(maker -> maker.content().contactId()).collect(Collectors.toSet());
        Map<UUID, String> names = acquaintances.names(contacts);
        Map<UUID, List<Met>> met = acquaintances.met(contacts, at);
        Map<UUID, Map<UUID, LocalDate>> left = acquaintances.departures(customerIds, contacts, at);
        Map<UUID, List<Entry<MakerProfile>>> byProject = makers.stream().collect(Collectors.groupingBy(maker -> maker.content().projectId()));
        return projects.stream()
                .map(project -> new ModelProject(
                        project, steps.getOrDefault(project.id(), List.of()),
                        byProject.getOrDefault(project.id(), List.of()).stream()
                                .map(maker -> new ModelMaker(
                                        maker, names.get(maker.content().contactId()),
                                        meetings(met.getOrDefault(maker.content().contactId(), List.of()), project.content().begunOn()),
                                        left.getOrDefault(project.customerId(), Map.of()).get(maker.content().contactId())))
                                .toList()))
                .toList();
    }

    private static Meetings meetings(List<Met> met, LocalDate begunOn) {
        LocalDate approached = met.stream().map(Met::on).filter(on -> !on.isBefore(begunOn)).findFirst().orElse(null);
        LocalDate last = met.stream().filter(Met::meeting).map(Met::on).max(LocalDate::compareTo).orElse(null);
        return new Meetings(approached, last, Acquaintances.lastBy(met));
    }

    private <T> Map<UUID, List<Entry<T>>> by(EntryTable<T> table, Collection<UUID> customerIds, Instant at) {
        Function<Entry<T>, UUID> customer = Entry::customerId;
        return entries.list(table, customerIds, at).stream().collect(Collectors.groupingBy(customer));
    }
}
