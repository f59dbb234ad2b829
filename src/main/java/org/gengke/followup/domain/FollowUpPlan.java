package org.gengke.followup.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.gengke.customer.domain.CustomerStatus;

/** 跟进计划: a promise to contact. It ends by being done, rescheduled or cancelled, and never by being forgotten. */
@Entity
@Table(name = "follow_up_plan")
public class FollowUpPlan {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "customer_id")
    private UUID customerId;

    @Column(name = "owner_id")
    private UUID ownerId;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "first_due_on")
    private LocalDate firstDueOn;

    @Enumerated(EnumType.STRING)
    private InteractionKind kind;

    private String purpose;

    @Enumerated(EnumType.STRING)
    private PlanPriority priority;

    @Enumerated(EnumType.STRING)
    private PlanState state;

    @Enumerated(EnumType.STRING)
    private PlanOrigin origin;

    @Column(name = "is_next")
    private boolean next;

    private boolean delegated;

    @Column(name = "previous_id")
    private UUID previousId;

    @Column(name = "reschedule_count")
    private int rescheduleCount;

    private String reason;

    @Column(name = "done_on")
    private LocalDate doneOn;

    @Column(name = "interaction_id")
    private UUID interactionId;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private UUID createdBy;

    @Column(name = "ended_by")
    private UUID endedBy;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected FollowUpPlan() {}

    /** A promise of a person. Whether it is the customer's next plan is decided by the upkeep. */
    public static FollowUpPlan byHand(
            UUID id, UUID customerId, UUID ownerId, boolean delegated, LocalDate dueOn, PlanPurpose purpose, UUID by, Instant now) {
        FollowUpPlan plan = new FollowUpPlan();
        plan.id = id;
        plan.customerId = customerId;
        plan.ownerId = ownerId;
        plan.delegated = delegated;
        plan.dueOn = dueOn;
        plan.firstDueOn = dueOn;
        plan.state = PlanState.PLANNED;
        plan.origin = PlanOrigin.HAND;
        plan.createdAt = now;
        plan.createdBy = by;
        plan.describe(purpose, now);
        return plan;
    }

    public final void describe(PlanPurpose wanted, Instant now) {
        checkOpen();
        kind = wanted.kind();
        purpose = wanted.purpose() == null ? "" : wanted.purpose();
        priority = wanted.priority();
        updatedAt = now;
    }

    public void complete(UUID byInteraction, LocalDate on, UUID by, Instant now) {
        end(PlanState.DONE, by, now);
        interactionId = byInteraction;
        doneOn = on;
    }

    /** Ends this plan and promises the contact for another day; the first due date stays what punctuality looks at. */
    public FollowUpPlan reschedule(UUID successorId, LocalDate to, String why, UUID by, Instant now) {
        if (origin == PlanOrigin.RE_EVALUATION) {
            throw new ReEvaluationFixed();
        }
        FollowUpPlan successor = byHand(successorId, customerId, ownerId, delegated, to, purpose(), by, now);
        successor.firstDueOn = firstDueOn;
        successor.previousId = id;
        successor.rescheduleCount = rescheduleCount + 1;
        end(PlanState.RESCHEDULED, by, now);
        reason = why;
        return successor;
    }

    public void cancel(String why, UUID by, Instant now) {
        if (origin == PlanOrigin.RE_EVALUATION) {
            throw new ReEvaluationFixed();
        }
        end(PlanState.CANCELLED, by, now);
        reason = why;
    }

    /** Whether this contact decides on a pause: what follows is another date of re-evaluation, or a resumed customer's rhythm. */
    public boolean endsPause(CustomerStatus customer) {
        return state == PlanState.PLANNED && origin == PlanOrigin.RE_EVALUATION && customer == CustomerStatus.PAUSED;
    }

    private void end(PlanState as, UUID by, Instant now) {
        checkOpen();
        state = as;
        endedBy = by;
        next = false;
        updatedAt = now;
    }

    private void checkOpen() {
        if (state != PlanState.PLANNED) {
            throw new PlanNotOpen(state);
        }
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public UUID customerId() {
        return customerId;
    }

    public PlanPurpose purpose() {
        return new PlanPurpose(kind, purpose.isEmpty() ? null : purpose, priority);
    }
}
