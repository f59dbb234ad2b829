package org.gengke.competitor.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.gengke.shared.domain.Said;

/**
 * 在位: this customer is supplied by this competitor, and what is known of that.
 *
 * @param since when it began, as far back as we know
 * @param endedOn null while it lasts; together with {@code outcome}
 * @param sharePercent of the customer's purchases, 0–100
 * @param development how the customer has done with them
 * @param chance that we take the customer over, 0–100
 * @param expectedWinOn when we expect to; null when nobody does
 */
public record Incumbency(
        LocalDate since,
        LocalDate endedOn,
        IncumbencyOutcome outcome,
        String outcomeNote,
        Cooperation cooperation,
        String cooperationNote,
        BigDecimal sharePercent,
        CooperationStanding standing,
        String development,
        String ourStrengths,
        String ourWeaknesses,
        Integer chance,
        LocalDate expectedWinOn) {

    /** What is known when nothing but the day is. */
    public static Incumbency begun(LocalDate since) {
        return new Incumbency(since, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    public boolean open() {
        return endedOn == null;
    }

    /**
     * @param before what was known until now; null when it is new. An expectation that has passed stays as it was written,
     *     and a new one lies ahead
     */
    public void check(Incumbency before, LocalDate today) {
        boolean expectedAnew = expectedWinOn != null && (before == null || !expectedWinOn.equals(before.expectedWinOn));
        Said.on(today)
                .happened("#/since", since)
                .happened("#/endedOn", endedOn)
                .inOrder("#/endedOn", since, endedOn)
                .together("#/endedOn", endedOn, "#/outcome", outcome)
                .require(!expectedAnew || !open() || !expectedWinOn.isBefore(today), "#/expectedWinOn", "before-today", Map.of("today", today))
                .check();
    }
}
