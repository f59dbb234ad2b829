package org.gengke.classification.domain;

import java.util.UUID;
import org.gengke.classification.domain.AttitudeProposal.Proposed;
import org.gengke.classification.domain.AttitudeProposal.Standing;
import org.gengke.customer.domain.AbcClass;
import org.gengke.customer.domain.Attitude;

/**
 * A customer that has ordered, and how it stands to our products.
 *
 * @param decision what a person confirmed; null until then
 * @param abcClass among those that are looked at; null when it bought nothing in the period
 */
public record AttitudeCustomer(UUID customerId, Standing standing, Proposed proposed, Decision decision, AbcClass abcClass) {

    /** As confirmed; null until then. */
    public Attitude attitude() {
        return decision == null ? null : decision.attitude();
    }

    /** Whether it counts for the serialisation (系列化程度): confirmed as loyal, or class A. */
    public boolean serial() {
        return attitude() == Attitude.LOYAL || abcClass == AbcClass.A;
    }
}
