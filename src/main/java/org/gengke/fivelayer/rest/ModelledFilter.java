package org.gengke.fivelayer.rest;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.gengke.customer.domain.CustomerStage;
import org.gengke.fivelayer.ModelledQuery;
import org.gengke.fivelayer.domain.MissingKind;
import org.gengke.fivelayer.domain.ModelRequirement;
import org.gengke.shared.rest.Paging;

/** Filters of the list of customers by how deep we are in them. */
public class ModelledFilter extends CompanyFilter {

    @Parameter(description = "Whether somebody has set a tier")
    @QueryParam("tierKnown")
    public Boolean tierKnown;

    @Parameter(description = "Whether anybody has written anything of the model")
    @QueryParam("modelled")
    public Boolean modelled;

    @Parameter(description = "0 to 5; of customers with a model")
    @QueryParam("depth")
    public List<Integer> depth;

    @Parameter(description = "Of customers with a model")
    @QueryParam("stage")
    public List<CustomerStage> stage;

    @Parameter(description = "Of whom the tier requires the model")
    @QueryParam("requirement")
    public List<ModelRequirement> requirement;

    @Parameter(description = "What a model lacks, in any of its layers; of customers with a model")
    @QueryParam("missing")
    public List<MissingKind> missing;

    @Parameter(description = "Whether the model is required and missing: the tier requires it of somebody, and nobody has written anything, or what is written does not pass the first layer (depth 0)")
    @QueryParam("lacking")
    public Boolean lacking;

    @Parameter(description = "Whether it is consolidating without any outbound barrier")
    @QueryParam("unguarded")
    public Boolean unguarded;

    ModelledQuery query(Paging paging) {
        return new ModelledQuery(
                scope(), tierKnown, modelled, depth, stage, requirement, missing, lacking, unguarded, paging.sort, paging.after, paging.limit, paging.count);
    }
}
