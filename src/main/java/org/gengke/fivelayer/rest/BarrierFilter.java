package org.gengke.fivelayer.rest;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.gengke.fivelayer.BarrierQuery;
import org.gengke.fivelayer.domain.BarrierBreaker;
import org.gengke.fivelayer.domain.BarrierDirection;
import org.gengke.fivelayer.domain.BarrierKind;
import org.gengke.fivelayer.domain.BarrierState;
import org.gengke.shared.rest.FilterDates;
import org.gengke.shared.rest.Paging;

/** Filters of the list of barriers. */
public class BarrierFilter extends CompanyFilter {

    @QueryParam("customerId")
    public List<UUID> customerId;

    @Parameter(description = "Who of us works on it")
    @QueryParam("responsibleId")
    public List<UUID> responsibleId;

    @QueryParam("competitorId")
    public List<UUID> competitorId;

    @QueryParam("kind")
    public List<BarrierKind> kind;

    @Parameter(description = "INBOUND: in our way; OUTBOUND: ours against others")
    @QueryParam("direction")
    public List<BarrierDirection> direction;

    @Parameter(description = "It stands while IDENTIFIED or BREAKING")
    @QueryParam("state")
    public List<BarrierState> state;

    @Parameter(description = "What would break it")
    @QueryParam("breaker")
    public List<BarrierBreaker> breaker;

    @Parameter(description = "What broke it")
    @QueryParam("brokenBy")
    public List<BarrierBreaker> brokenBy;

    @QueryParam("dueFrom")
    public LocalDate dueFrom;

    @QueryParam("dueTo")
    public LocalDate dueTo;

    BarrierQuery query(Paging paging) {
        return new BarrierQuery(
                scope(), customerId, responsibleId, competitorId, kind, direction, state, breaker, brokenBy, FilterDates.within(dueFrom), FilterDates.within(dueTo),
                paging.sort, paging.after, paging.limit, paging.count);
    }
}
