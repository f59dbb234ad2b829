package org.gengke.classification.rest;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.gengke.classification.Asked;

/** Which customers are classified, for which day, and which earlier day that is compared with. */
public class DayFilter extends PartFilter {

    @Parameter(description = "Today when it is not given")
    @QueryParam("asOf")
    public LocalDate asOf;

    @Parameter(description = "A day up to `asOf`: each row also says where the customer stood then")
    @QueryParam("compareWith")
    public LocalDate compareWith;

    Asked asked() {
        return new Asked(part(), asOf, compareWith, null);
    }

    /** The query that chooses the same customers and days. */
    ListQuery listQuery(LocalDate resolved) {
        return partOf(ListQuery.of("asOf", resolved).with("compareWith", compareWith));
    }
}
