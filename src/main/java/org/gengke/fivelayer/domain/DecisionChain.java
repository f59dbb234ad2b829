package org.gengke.fivelayer.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** The decision makers of a project at its present step. */
public record DecisionChain(ProjectStep present, Course course, List<DecisionMaker> makers) {

    /**
     * Who leads.
     *
     * @param ours our supporting weight
     * @param competitors the supporting weight of each of whom anybody said how they stand
     */
    public record Lead(int ours, Map<UUID, Integer> competitors) {

        /** The strongest competitor; null without one that anybody supports. */
        public UUID best() {
            return competitors.entrySet().stream()
                    .filter(entry -> entry.getValue() > 0)
                    .max(Map.Entry.<UUID, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                    .map(Map.Entry::getKey)
                    .orElse(null);
        }

        /** Its supporting weight. */
        public int theirs() {
            return competitors.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        }

        /** Support lead (支持权重领先). */
        public int lead() {
            return ours - theirs();
        }

        /** The same among these suppliers alone; who has no weight has none. */
        Lead among(Set<UUID> suppliers) {
            Map<UUID, Integer> each = new TreeMap<>();
            suppliers.forEach(supplier -> each.put(supplier, competitors.getOrDefault(supplier, 0)));
            return new Lead(ours, each);
        }
    }

    public int weight() {
        return makers.stream().mapToInt(DecisionMaker::weight).sum();
    }

    public boolean complete() {
        return weight() == 100;
    }

    /** Supporting weight of each supplier that is named, ours under {@link DecisionMaker#US}. */
    public Map<UUID, Integer> support() {
        Map<UUID, Integer> support = new TreeMap<>();
        for (DecisionMaker maker : makers) {
            maker.stances().keySet().forEach(supplier -> support.merge(supplier, maker.supports(supplier) ? maker.weight() : 0, Integer::sum));
        }
        return support;
    }

    public Lead lead() {
        Map<UUID, Integer> support = support();
        Integer ours = support.remove(DecisionMaker.US);
        return new Lead(ours == null ? 0 : ours, support);
    }

    /** Absent (缺位). */
    public List<DecisionMaker> absent() {
        return makers.stream().filter(maker -> maker.absent(present)).toList();
    }

    /** Overstepping (越位). */
    public List<Overstepping> overstepped() {
        return makers.stream().flatMap(maker -> maker.overstepping(course).stream()).toList();
    }

    /** The same people with other stances: what would the lead be? */
    public DecisionChain withStances(Map<UUID, Map<UUID, Stance>> byContact) {
        return new DecisionChain(present, course, makers.stream().map(maker -> maker.with(byContact.getOrDefault(maker.contactId(), Map.of()))).toList());
    }

    /** Who has left the customer decides no more, and is to be replaced. */
    public List<DecisionMaker> left() {
        return makers.stream().filter(DecisionMaker::left).toList();
    }

    /** The heaviest of those who are there; several when they weigh the same. */
    public List<DecisionMaker> heaviest() {
        List<DecisionMaker> there = makers.stream().filter(maker -> !maker.left()).toList();
        int most = there.stream().mapToInt(DecisionMaker::weight).max().orElse(0);
        return there.stream().filter(maker -> maker.weight() == most).toList();
    }

    List<Missing> missing() {
        if (makers.isEmpty()) {
            return List.of(Missing.of(MissingKind.NO_DECISION_MAKERS));
        }
        List<Missing> missing = new ArrayList<>();
        if (!complete()) {
            missing.add(Missing.of(MissingKind.WEIGHTS_INCOMPLETE, String.valueOf(weight())));
        }
        addPeople(missing, MissingKind.DECISION_MAKERS_LEFT, left());
        addPeople(missing, MissingKind.DECISION_MAKERS_ABSENT, absent());
        if (lead().lead() <= 0) {
            missing.add(Missing.of(MissingKind.NOT_LEADING, String.valueOf(lead().lead())));
        }
        return missing;
    }

    private static void addPeople(List<Missing> missing, MissingKind what, List<DecisionMaker> people) {
        if (!people.isEmpty()) {
            missing.add(Missing.of(what, people.stream().map(DecisionMaker::name).toList()));
        }
    }
}
