package org.gengke.followup.domain;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import org.gengke.shared.domain.Share;

/**
 * 按时率 (domain section 2): plans done on or before their first due date, of those first due in a period. A rescheduled
 * plan counts once, with its first due date. What a person cancelled on that day or later was not kept; what a person
 * cancelled earlier, or a rule at any time, was no promise any more.
 *
 * @param due plans first due in the period
 * @param open neither done nor cancelled
 * @param cancelled by a person, on the first due date or later
 * @param rescheduled at least once
 */
public record Punctuality(long due, long inTime, long late, long open, long cancelled, long rescheduled) {
    /**
     * Plans of one kind, all first due in the period.
     *
     * @param ended when they were done or cancelled: before (-1), on (0) or after (1) the first due date; null for open ones
     * @param byRule cancelled by a rule and not by a person
     */
    public record Group(PlanState state, Integer ended, boolean byRule, boolean rescheduled, long plans) {

        /** The plan that ended a promise counts for it, and not those that were moved. */
        boolean counts() {
            return switch (state) {
                case PLANNED, DONE -> true;
                case CANCELLED -> !byRule && ended >= 0;
                case RESCHEDULED -> false;
            };
        }
    }

    public static Punctuality of(Collection<Group> groups) {
        long inTime = 0;
        long late = 0;
        long open = 0;
        long cancelled = 0;
        long rescheduled = 0;
        for (Group group : groups.stream().filter(Group::counts).toList()) {
            switch (group.state()) {
                case PLANNED -> open += group.plans();
                case CANCELLED -> cancelled += group.plans();
                default -> {
                    inTime += group.ended() <= 0 ? group.plans() : 0;
                    late += group.ended() <= 0 ? 0 : group.plans();
                }
            }
            rescheduled += group.rescheduled() ? group.plans() : 0;
        }
        return new Punctuality(inTime + late + open + cancelled, inTime, late, open, cancelled, rescheduled);
    }

    /** As a fraction; empty when nothing was due. */
    public Optional<BigDecimal> rate() {
        return Share.of(inTime, due);
    }

    public Optional<BigDecimal> rescheduleRate() {
        return Share.of(rescheduled, due);
    }
}
