package org.gengke.keyaccount;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.gengke.keyaccount.domain.ReportStanding;
import org.gengke.shared.domain.Share;

/**
 * How promptly was answered what came in a span of days.
 *
 * @param medianMinutes working time to the answer, of those answered; null without any
 */
public record ReportFigures(Map<ReportStanding, Long> counts, Integer medianMinutes) {

    public long count(ReportStanding standing) {
        return counts.getOrDefault(standing, 0L);
    }

    /** Of those that were answered or should have been; those that may still be in time count for nothing. */
    public Optional<BigDecimal> inTime() {
        long inTime = count(ReportStanding.ANSWERED_IN_TIME);
        return Share.of(inTime, inTime + count(ReportStanding.ANSWERED_LATE) + count(ReportStanding.WAITING_LATE));
    }
}
