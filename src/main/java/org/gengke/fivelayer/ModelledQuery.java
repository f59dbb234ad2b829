package org.gengke.fivelayer;

import java.util.List;
import org.gengke.customer.domain.CustomerStage;
import org.gengke.fivelayer.domain.MissingKind;
import org.gengke.fivelayer.domain.ModelRequirement;

/**
 * Which customers, by how deep we are in them. What is null or empty does not restrict.
 *
 * @param tierKnown whether somebody has set a tier
 * @param modelled whether anybody has written anything of the model
 * @param missing kinds of what a model lacks, any of them
 * @param lacking whether the model is required and missing, see {@link org.gengke.fivelayer.domain.CompanyDepths}
 */
public record ModelledQuery(
        CompanyScope scope,
        Boolean tierKnown,
        Boolean modelled,
        List<Integer> depths,
        List<CustomerStage> stages,
        List<ModelRequirement> requirements,
        List<MissingKind> missing,
        Boolean lacking,
        Boolean unguarded,
        String sort,
        String after,
        int limit,
        boolean count) {

    /** All of a scope, for figures. */
    public static ModelledQuery all(CompanyScope scope) {
        return new ModelledQuery(scope, null, null, null, null, null, null, null, null, null, null, 1, false);
    }
}
