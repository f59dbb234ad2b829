package org.gengke.classification.rest;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.Period;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.gengke.classification.Asked;

/** Which customers are classified, and for which day. */
public class ClassificationFilter extends PartFilter {

    @Parameter(description = "Today when it is not given")
    @QueryParam("asOf")
    public LocalDate asOf;

    @Parameter(description = "A day up to `asOf`: each row also says where the customer stood then")
    @QueryParam("compareWith")
    public LocalDate compareWith;

    @Parameter(description = "ISO 8601 in days, months or years, such as P12M; up to and with `asOf`. `classificationMonths` ⚙ when it is not given")
    @QueryParam("period")
    @Pattern(regexp = "P(?:[1-9]\\d{0,3}D|[1-9]\\d{0,2}M|[1-9]\\d?Y)")
    public String period;

    Asked asked() {
        return new Asked(part(), asOf, compareWith, period == null ? null : Period.parse(period));
    }

    /** The query that chooses the same customers and days. */
    ListQuery listQuery(LocalDate resolved) {
        return partOf(ListQuery.of("asOf", resolved).with("compareWith", compareWith).with("period", period));
    }
}
