package org.gengke.fivelayer.domain;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody who decides about a project.
 *
 * @param decidesAt the steps that this person decides at
 * @param weight in per cent; the weights of a project sum to 100
 * @param stances towards each supplier: ours under {@link #US}, competitors under their ids; who is not named is unknown
 * @param approachedOn when somebody of ours first turned to this person since the project began, in whatever way; null for never
 * @param lastMetOn when somebody of ours last met this person, in this project or before; null for never
 * @param left whether this person is not at the customer any more: who has left supports nobody and is neither absent nor overstepped
 */
public record DecisionMaker(
        UUID contactId,
        String name,
        DecisionRole role,
        Set<ProjectStep> decidesAt,
        int weight,
        Map<UUID, Stance> stances,
        LocalDate approachedOn,
        LocalDate lastMetOn,
        boolean left) {

    /** The key of our own side among the suppliers. */
    public static final UUID US = new UUID(0, 0);

    boolean supports(UUID supplier) {
        return !left && stances.get(supplier) == Stance.SUPPORT;
    }

    /** Absent (缺位): its step has come and nobody has met it. */
    boolean absent(ProjectStep present) {
        return !left && lastMetOn == null && first().compareTo(present) <= 0;
    }

    /** Whether and why it was approached before its first step had come; that stays so when the step comes later. */
    Optional<Overstepping> overstepping(Course course) {
        LocalDate reached = course.reached(first()).orElse(null);
        return left || approachedOn == null || reached != null && !approachedOn.isBefore(reached)
                ? Optional.empty()
                : Optional.of(new Overstepping(contactId, name, approachedOn, first(), reached));
    }

    /** The same person with other stances towards the suppliers that are named. */
    DecisionMaker with(Map<UUID, Stance> others) {
        Map<UUID, Stance> wanted = new HashMap<>(stances);
        wanted.putAll(others);
        return new DecisionMaker(contactId, name, role, decidesAt, weight, Map.copyOf(wanted), approachedOn, lastMetOn, left);
    }

    /** The same person after leaving the customer. */
    DecisionMaker gone() {
        return new DecisionMaker(contactId, name, role, decidesAt, weight, stances, approachedOn, lastMetOn, true);
    }

    /** The first step that this person decides at. */
    public ProjectStep first() {
        return decidesAt.stream().min(ProjectStep::compareTo).orElse(ProjectStep.ACCEPTANCE);
    }
}
