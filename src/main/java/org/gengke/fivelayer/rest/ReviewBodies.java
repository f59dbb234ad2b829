package org.gengke.fivelayer.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gengke.fivelayer.ReviewView.Agreed;
import org.gengke.fivelayer.ReviewView.Draft;
import org.gengke.fivelayer.domain.Layer;
import org.gengke.followup.domain.InteractionKind;
import org.gengke.followup.domain.PlanPriority;
import org.gengke.followup.domain.PlanPurpose;

/** What is said of a review. */
final class ReviewBodies {

    private static final String NOT_BLANK = "(?s).*\\S.*";
    private static final int PARTICIPANTS = 30;

    private ReviewBodies() {}

    /** A review to begin. */
    @Schema(
            name = "HoldReviewRequest",
            examples = "{\"personId\":\"0199a1f0-0000-7000-8000-000000000001\",\"heldOn\":\"2026-11-20\",\"participantIds\":[],\"note\":\"华南大区十一月业务 Review\"}")
    public record HoldReviewRequest(
            @Schema(description = "Whose customers are gone through; of a team that the caller leads") @NotNull UUID personId,
            @Schema(description = "Not in the future; today when it is left out") LocalDate heldOn,
            @Schema(description = "Who is there beside the two") @Size(max = PARTICIPANTS) List<@NotNull UUID> participantIds,
            @Size(max = 4_000) String note) {

        Draft draft(LocalDate today) {
            return new Draft(heldOn == null ? today : heldOn, participantIds == null ? List.of() : participantIds, note, false);
        }
    }

    /** What can be changed; absent properties stay. */
    @Schema(name = "ReviewPatch", examples = "{\"note\":\"重点推进关系层\",\"closed\":true}")
    public record ReviewPatch(
            @NotNull LocalDate heldOn,
            @NotNull @Size(max = PARTICIPANTS) List<@NotNull UUID> participantIds,
            @Size(max = 4_000) String note,
            @Schema(description = "true ends it, and tells the person; false opens it again") @NotNull Boolean closed) {

        static ReviewPatch of(Draft draft) {
            return new ReviewPatch(draft.heldOn(), draft.participantIds(), draft.note(), draft.closed());
        }

        Draft draft() {
            return new Draft(heldOn, participantIds, note, closed);
        }
    }

    /** What was said about a layer of a customer. */
    @Schema(name = "ReviewNoteRequest", examples = "{\"note\":\"财务总监还没有人见过，先由张经理陪同拜访\"}")
    public record ReviewNoteRequest(@Schema(description = "Null or empty takes it back") @Size(max = 4_000) String note) {

        String text() {
            return note == null || note.isBlank() ? null : note.strip();
        }
    }

    /** What was agreed; it becomes a follow-up plan. */
    @Schema(
            name = "AgreeActionRequest",
            examples = "{\"layer\":\"RELATIONSHIP\",\"dueOn\":\"2026-12-01\",\"kind\":\"VISIT\",\"purpose\":\"与张经理一起拜访财务总监\"}")
    public record AgreeActionRequest(
            @NotNull Layer layer,
            @Schema(description = "Today or later") @NotNull LocalDate dueOn,
            @NotNull InteractionKind kind,
            @NotNull @Size(min = 1, max = 2_000) @Pattern(regexp = NOT_BLANK) String purpose,
            @Schema(description = "NORMAL when it is left out") PlanPriority priority,
            @Schema(description = "The customer's owner when it is left out") UUID ownerId) {

        Agreed agreed() {
            return new Agreed(layer, dueOn, ownerId, new PlanPurpose(kind, purpose, priority == null ? PlanPriority.NORMAL : priority));
        }
    }
}
