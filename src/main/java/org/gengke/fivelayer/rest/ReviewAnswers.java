package org.gengke.fivelayer.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gengke.customer.domain.Tier;
import org.gengke.fivelayer.ReviewView;
import org.gengke.fivelayer.domain.Layer;
import org.gengke.fivelayer.domain.MissingKind;
import org.gengke.fivelayer.domain.ReviewChange;
import org.gengke.fivelayer.domain.ReviewChange.Snapshot;
import org.gengke.followup.domain.InteractionKind;
import org.gengke.followup.domain.PlanState;
import org.gengke.shared.domain.Versioned;

/** Reviews as the API shows them. */
final class ReviewAnswers {

    private ReviewAnswers() {}

    /** Somebody who was there. */
    @Schema(name = "ReviewParticipant")
    public record ParticipantAnswer(@NotNull UUID id, @NotNull String name) {}

    /** A manager went through the customers of a person. */
    @Schema(name = "Review")
    public record ReviewAnswer(
            @NotNull UUID id,
            @NotNull int version,
            @NotNull UUID personId,
            @NotNull String personName,
            UUID teamId,
            String teamName,
            @NotNull LocalDate heldOn,
            @NotNull List<ParticipantAnswer> participants,
            String note,
            @NotNull boolean closed,
            @Schema(description = "Null while it lasts") Instant closedAt,
            @NotNull UUID createdById,
            String createdByName,
            @Schema(description = "Whether the caller may go on with it") @NotNull boolean manages,
            @Schema(description = "Its customers that the caller sees; the list has as many rows, as with the following counts") @NotNull int customers,
            @Schema(description = "Of these with a note") @NotNull int customersNoted,
            @Schema(description = "What was agreed, and became follow-up plans") @NotNull int actions,
            @Schema(description = "Of these still planned") @NotNull int openActions,
            @Schema(description = "Path of the customers with their notes and actions") @NotNull String customersLink,
            @NotNull Instant createdAt,
            @NotNull Instant updatedAt)
            implements Versioned {

        static ReviewAnswer of(ReviewView r) {
            return new ReviewAnswer(
                    r.id(), r.version(), r.personId(), r.personName(), r.teamId(), r.teamName(), r.heldOn(),
                    r.participants().stream().map(one -> new ParticipantAnswer(one.id(), one.name())).toList(), r.note(), r.closedAt() != null, r.closedAt(),
                    r.createdById(), r.createdByName(), r.manages(), r.counts().customers(), r.counts().noted(), r.counts().actions(),
                    r.counts().openActions(), "/api/v1/five-layer/reviews/" + r.id() + "/customers", r.createdAt(), r.updatedAt());
        }
    }

    /** One page of reviews. */
    @Schema(name = "ReviewPage")
    public record ReviewPage(@NotNull List<ReviewAnswer> items, String next, @JsonInclude(JsonInclude.Include.NON_NULL) Long total) {}

    /** How deep we were in a customer. */
    @Schema(name = "ReviewSnapshot")
    public record SnapshotAnswer(
            @Schema(description = "false: nobody had written anything about the customer") @NotNull boolean modelled,
            @NotNull int depth,
            @NotNull Set<Layer> passed,
            @NotNull List<MissingKind> missing) {

        static SnapshotAnswer of(Snapshot one) {
            return new SnapshotAnswer(one.modelled(), one.depth(), one.passed(), one.missing());
        }
    }

    /** What is otherwise than it was. */
    @Schema(name = "ReviewChange")
    public record ChangeAnswer(
            @Schema(description = "By how many layers; below zero when we lost ground") @NotNull int deeper,
            @Schema(description = "Missing then and not any more") @NotNull List<MissingKind> madeGood,
            @Schema(description = "Missing and was not then") @NotNull List<MissingKind> fresh) {

        static ChangeAnswer of(Snapshot before, Snapshot after) {
            ReviewChange change = ReviewChange.between(before, after);
            return new ChangeAnswer(change.deeper(), change.madeGood(), change.fresh());
        }
    }

    /** The same customer at the review before of the same person. */
    @Schema(name = "ReviewBefore")
    public record BeforeAnswer(@NotNull UUID reviewId, @NotNull LocalDate heldOn, @NotNull SnapshotAnswer snapshot) {}

    /** What was agreed, as a follow-up plan: of the last one of its chain when it was rescheduled. */
    @Schema(name = "ReviewAction")
    public record ActionAnswer(
            @NotNull UUID id,
            @NotNull Layer layer,
            @NotNull UUID planId,
            @NotNull PlanState state,
            @NotNull LocalDate dueOn,
            @NotNull InteractionKind kind,
            @NotNull String purpose,
            UUID ownerId,
            String ownerName,
            LocalDate doneOn,
            @NotNull boolean overdue,
            @NotNull Instant agreedAt) {

        static ActionAnswer of(ReviewView.Action a) {
            return new ActionAnswer(
                    a.id(), a.layer(), a.planId(), a.state(), a.dueOn(), a.kind(), a.purpose(), a.ownerId(), a.ownerName(), a.doneOn(), a.overdue(),
                    a.agreedAt());
        }
    }

    /** A layer of a customer: what was said and agreed about it. */
    @Schema(name = "ReviewLayer")
    public record LayerAnswer(
            @NotNull Layer layer,
            @Schema(description = "Whether it was passed when the review began") @NotNull boolean passedThen,
            @NotNull boolean passedNow,
            String note,
            Instant notedAt,
            UUID notedById,
            String notedByName,
            @NotNull List<ActionAnswer> actions) {

        static LayerAnswer of(Layer layer, ReviewView.Customer c) {
            ReviewView.Note note = c.notes().stream().filter(one -> one.layer() == layer).findFirst().orElse(null);
            return new LayerAnswer(
                    layer, c.then().passed().contains(layer), c.now().passed().contains(layer), note == null ? null : note.note(),
                    note == null ? null : note.recordedAt(), note == null ? null : note.recordedById(), note == null ? null : note.recordedByName(),
                    c.actions().stream().filter(one -> one.layer() == layer).map(ActionAnswer::of).toList());
        }
    }

    /** A customer of a review. */
    @Schema(name = "ReviewedCustomer")
    public record CustomerAnswer(
            @NotNull UUID reviewId,
            @NotNull UUID customerId,
            @NotNull int version,
            @NotNull String customerName,
            Tier tier,
            UUID ownerId,
            String ownerName,
            @Schema(description = "Whether the caller may plan with it") @NotNull boolean writable,
            @Schema(description = "As it was when the review began") @NotNull SnapshotAnswer then,
            @Schema(description = "Null when no earlier review of the person had this customer") BeforeAnswer before,
            @NotNull SnapshotAnswer now,
            @Schema(description = "From the review before to this one; null without one before") ChangeAnswer sinceBefore,
            @Schema(description = "From this review to now") @NotNull ChangeAnswer sinceThen,
            @Schema(description = "All five") @NotNull List<LayerAnswer> layers)
            implements Versioned {

        static CustomerAnswer of(ReviewView.Customer c) {
            ReviewView.Before before = c.before();
            return new CustomerAnswer(
                    c.reviewId(), c.customerId(), c.version(), c.customerName(), c.tier(), c.ownerId(), c.ownerName(), c.writable(), SnapshotAnswer.of(c.then()),
                    before == null ? null : new BeforeAnswer(before.reviewId(), before.heldOn(), SnapshotAnswer.of(before.snapshot())), SnapshotAnswer.of(c.now()),
                    before == null ? null : ChangeAnswer.of(before.snapshot(), c.then()), ChangeAnswer.of(c.then(), c.now()),
                    Arrays.stream(Layer.values()).map(layer -> LayerAnswer.of(layer, c)).toList());
        }
    }

    /** All customers of a review, in the order in which they are gone through. */
    @Schema(name = "ReviewedCustomers")
    public record CustomersAnswer(@NotNull List<CustomerAnswer> items) {}
}
