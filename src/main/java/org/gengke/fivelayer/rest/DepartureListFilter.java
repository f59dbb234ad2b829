package org.gengke.fivelayer.rest;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.gengke.fivelayer.DepartureView;
import org.gengke.fivelayer.domain.DepartureGap;

/** Which rows of the list. */
public class DepartureListFilter extends DepartureFilter {

    @Parameter(description = "Customers with decision weight that only this colleague knows: what leaves with them")
    @QueryParam("personId")
    public UUID personId;

    @Parameter(description = "With weight that only one of us knows, that nobody knows, or without anybody who is noted to decide")
    @QueryParam("gap")
    public List<DepartureGap> gap;

    boolean takes(DepartureView row) {
        return (personId == null || row.leaving().containsKey(personId)) && (gap == null || gap.isEmpty() || gap.stream().anyMatch(row.gaps()::contains));
    }
}
