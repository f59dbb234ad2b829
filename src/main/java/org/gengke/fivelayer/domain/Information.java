package org.gengke.fivelayer.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.gengke.shared.domain.Said;

/** The first layer (信息层): facts, and three assessments. */
public record Information(List<Fact> facts, List<Rating> ratings) {

    public static final Information NONE = new Information(List.of(), List.of());

    /**
     * One thing that is known of a customer.
     *
     * @param key which fact, as the list of facts names it
     * @param source who or what told it
     * @param knownOn the day for which it is known
     */
    public record Fact(String key, String value, String source, LocalDate knownOn, FactConfidence confidence) {

        /** @throws org.gengke.shared.domain.InvalidContent when it is known for a day to come */
        public void check(LocalDate today) {
            Said.on(today).happened("#/knownOn", knownOn).check();
        }
    }

    /**
     * A fact as somebody noted it.
     *
     * @param at when
     */
    public record Noted(UUID id, Fact fact, Instant at) {}

    /** A kind for whatever the list lacks: two facts of it are two things. */
    private static final String OTHER = "OTHER";

    /** Which of these were true before: another of their kind is known for a later day, or was noted later for the same. */
    public static Set<UUID> former(List<Noted> facts) {
        Comparator<Noted> latest = Comparator.comparing((Noted one) -> one.fact.knownOn).thenComparing(Noted::at).thenComparing(Noted::id);
        Map<String, Noted> present = facts.stream().collect(Collectors.toMap(one -> one.fact.key, one -> one, BinaryOperator.maxBy(latest)));
        return facts.stream()
                .filter(one -> !one.fact.key.equals(OTHER) && !present.get(one.fact.key).id.equals(one.id))
                .map(Noted::id)
                .collect(Collectors.toSet());
    }

    /** @param score 1 to 5 */
    public record Rating(AssessedAspect aspect, int score, String reason) {}

    /** What is lacking; nothing when the layer is passed. */
    List<Missing> missing(Set<String> required) {
        List<Missing> missing = new ArrayList<>();
        List<String> unknown = required.stream().filter(key -> facts.stream().noneMatch(fact -> fact.key.equals(key))).toList();
        if (!unknown.isEmpty()) {
            missing.add(Missing.of(MissingKind.FACTS_UNKNOWN, unknown));
        }
        Set<AssessedAspect> open = EnumSet.allOf(AssessedAspect.class);
        ratings.forEach(rating -> open.remove(rating.aspect));
        if (!open.isEmpty()) {
            missing.add(Missing.of(MissingKind.NOT_ASSESSED, open.stream().map(AssessedAspect::name).toList()));
        }
        return missing;
    }
}
