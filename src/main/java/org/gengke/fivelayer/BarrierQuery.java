package org.gengke.fivelayer;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gengke.fivelayer.domain.BarrierBreaker;
import org.gengke.fivelayer.domain.BarrierDirection;
import org.gengke.fivelayer.domain.BarrierKind;
import org.gengke.fivelayer.domain.BarrierState;

/**
 * Which barriers. What is null or empty does not restrict.
 *
 * @param responsibleIds who of us works on them
 */
public record BarrierQuery(
        CompanyScope scope,
        List<UUID> customerIds,
        List<UUID> responsibleIds,
        List<UUID> competitorIds,
        List<BarrierKind> kinds,
        List<BarrierDirection> directions,
        List<BarrierState> states,
        List<BarrierBreaker> breakers,
        List<BarrierBreaker> brokenBy,
        LocalDate dueFrom,
        LocalDate dueTo,
        String sort,
        String after,
        int limit,
        boolean count) {

    /** Those in our way, for figures. */
    public static BarrierQuery inbound(CompanyScope scope) {
        return new BarrierQuery(scope, null, null, null, null, List.of(BarrierDirection.INBOUND), null, null, null, null, null, null, null, 1, false);
    }
}
