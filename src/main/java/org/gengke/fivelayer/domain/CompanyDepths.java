package org.gengke.fivelayer.domain;

import java.util.List;
import java.util.function.Predicate;
import org.gengke.customer.domain.CustomerStage;
import org.gengke.customer.domain.Tier;

/**
 * How deep we are in many customers. A model is required and missing when the tier of a customer requires it of somebody, and nobody has
 * written anything, or what is written does not pass the first layer: its depth is none or 0.
 */
public record CompanyDepths(List<Group> groups) {

    /**
     * Customers that are alike.
     *
     * @param tier null while nobody has set one
     * @param depth null without a model
     * @param stage likewise
     */
    public record Group(Tier tier, Integer depth, CustomerStage stage, boolean unguarded, long customers) {

        public boolean modelled() {
            return depth != null;
        }

        public boolean required(ModelRequirement of) {
            return ModelRequirement.of(tier) == of;
        }

        /** Where the model is required, it is missing. */
        public boolean shallow() {
            return depth == null || depth == 0;
        }
    }

    public long customers(Predicate<Group> which) {
        return groups.stream().filter(which).mapToLong(Group::customers).sum();
    }
}
