package org.gengke.keyaccount;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gengke.customer.domain.CustomerStatus;
import org.gengke.customer.domain.Importance;
import org.gengke.customer.domain.Tier;
import org.gengke.customer.domain.ValueGrade;
import org.gengke.keyaccount.domain.CandidateDecision;
import org.gengke.keyaccount.domain.CandidateFacts;
import org.gengke.keyaccount.domain.CandidateScore;
import org.gengke.keyaccount.domain.CandidateScore.Part;
import org.gengke.keyaccount.domain.KeyAccountPlanState;

/** A customer as it is weighed for the key-account desk. */
public record CandidateView(Standing standing, CandidateScore score) {

    /**
     * Who it is, and what was decided of it.
     *
     * @param decided the decision in force; null while nobody decided
     * @param plan the newest plan that is not closed; null without one
     */
    public record Standing(
            UUID customerId, String customerName, CustomerStatus status, Importance importance, Tier tier, String abcClass, ValueGrade valueGrade, UUID ownerId,
            String ownerName, boolean keyAccount, boolean writable, Decided decided, Plan plan, CandidateFacts facts) {}

    /** @param score what it was then */
    public record Decided(UUID id, CandidateDecision decision, String reason, BigDecimal score, LocalDate on, String byName) {}

    /** The plan that is written for it. */
    public record Plan(UUID id, KeyAccountPlanState state) {}

    /** One of the decisions on a customer, with what was seen then. */
    public record Record(
            UUID id, UUID customerId, CandidateDecision decision, String reason, BigDecimal score, int coverage, List<Part> parts, LocalDate decidedOn, Instant decidedAt,
            UUID decidedBy, String decidedByName) {}
}
