package org.gengke.classification.rest;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.Period;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.gengke.classification.Asked;

/** The same, for what goes by the orders of a period. */
public class ClassificationFilter extends DayFilter {

    @Parameter(description = "ISO 8601 in days, months or years, such as P12M; up to and with `asOf`. `classificationMonths` ⚙ when it is not given")
    @QueryParam("period")
    @Pattern(regexp = "P(?:[1-9]\\d{0,3}D|[1-9]\\d{0,2}M|[1-9]\\d?Y)")
    public String period;

    @Override
    Asked asked() {
        return new Asked(part(), asOf, compareWith, period == null ? null : Period.parse(period));
    }

    @Override
    ListQuery listQuery(LocalDate resolved) {
        return super.listQuery(resolved).with("period", period);
    }
}
