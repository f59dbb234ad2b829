package org.gengke.keyaccount;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.gengke.customer.domain.Tier;
import org.gengke.keyaccount.domain.KeyAccountPlanState;
import org.gengke.keyaccount.domain.PlanResult;
import org.gengke.shared.domain.Versioned;

/**
 * A plan without what its versions say.
 *
 * @param keyAccount whether the desk looks after the customer
 * @param inForce number of the version in force; null while none was approved
 * @param open number of the version that is being written or lies with a manager; null without one
 * @param writable whether the caller may change it
 * @param led whether the caller leads the customer's team
 * @param wrote whether the caller wrote any of the open version, or ever handed it in
 * @param withdrawable whether the caller handed in what lies with a manager, and may take it back
 */
public record KeyAccountPlan(
        UUID id, int version, UUID customerId, String customerName, Tier tier, boolean keyAccount, UUID responsibleId, String responsibleName, KeyAccountPlanState state,
        Integer inForce, Integer open, PlanResult result, String resultNote, String lessons, LocalDate closedOn, Instant createdAt, Instant updatedAt,
        boolean writable, boolean led, boolean wrote,
        boolean withdrawable) implements Versioned {

    /** Whether the caller may approve the open version: nobody does what they wrote. */
    public boolean approvable() {
        return led && !wrote;
    }

    /** The version that people see first: the one in force, before that the latest. */
    public int shown() {
        return inForce != null ? inForce : open == null ? 1 : open;
    }
}
