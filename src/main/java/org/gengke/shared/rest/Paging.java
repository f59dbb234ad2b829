package org.gengke.shared.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The parameters that every collection takes. */
public class Paging {

    @Parameter(description = "Rows on the page")
    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1)
    @Max(200)
    public int limit;

    @Parameter(description = "Cursor: the `next` of the page before")
    @QueryParam("after")
    @Size(max = 2000)
    public String after;

    @Parameter(description = "Property to order by, descending with a leading minus; ties by id")
    @QueryParam("sort")
    @Size(max = 60)
    public String sort;

    @Parameter(description = "Also count all rows: adds `total`")
    @QueryParam("count")
    @DefaultValue("false")
    public boolean count;
}
