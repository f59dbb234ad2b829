package org.gengke.keyaccount;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gengke.shared.domain.Share;

/**
 * How much of their working time executives spend at key accounts.
 *
 * @param workingHours of one person in these days
 * @param goalPercent the share that is aimed at
 */
public record VisitTime(LocalDate from, LocalDate to, long workingDays, long workingHours, int goalPercent, int assumedHours, List<Of> executives) {

    private static final int HUNDREDTHS = 100;

    /**
     * One executive.
     *
     * @param visits done in these days
     * @param assumed how many of them are taken to have been as long as the settings say
     */
    public record Of(UUID id, String name, int visits, int assumed, BigDecimal hours) {}

    /** Empty when nobody works in these days. */
    public Optional<BigDecimal> share(Of one) {
        return Share.of(one.hours.movePointRight(2).longValue(), workingHours * HUNDREDTHS);
    }

    public boolean reached(Of one) {
        return share(one).map(share -> share.movePointRight(2).compareTo(BigDecimal.valueOf(goalPercent)) >= 0).orElse(false);
    }
}
