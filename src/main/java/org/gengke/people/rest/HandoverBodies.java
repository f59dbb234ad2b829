package org.gengke.people.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gengke.people.HandoverDraft;

/** What is said of a handover. */
final class HandoverBodies {

    private static final String NOT_BLANK = "(?s).*\\S.*";
    private static final int ASSIGNMENTS = 5_000;

    private HandoverBodies() {}

    /** Who gets what is held at one customer. */
    @Schema(name = "HandoverAssignment")
    public record AssignmentRequest(
            @Schema(description = "A customer at which the person holds something, and which the caller sees") @NotNull UUID customerId,
            @Schema(description = "Gets all that the person holds there") @NotNull UUID toId) {}

    /** A handover to do, as of today. */
    @Schema(
            name = "HandOverRequest",
            examples = "{\"fromId\":\"0199a1f0-0000-7000-8000-000000000001\",\"toId\":\"0199a1f0-0000-7000-8000-000000000002\",\"reason\":\"李伟月底离职，客户由陈静接手\","
                    + "\"assignments\":[{\"customerId\":\"0199a1f0-0000-7000-8000-00000000000a\",\"toId\":\"0199a1f0-0000-7000-8000-000000000003\"}]}")
    public record HandOverRequest(
            @Schema(description = "Whose work it is; also of somebody who is inactive already") @NotNull UUID fromId,
            @Schema(description = "An active colleague who works with customers: gets what is assigned to nobody else") @NotNull UUID toId,
            @Schema(description = "Stands in the protocol") @NotNull @Size(min = 1, max = 1_000) @Pattern(regexp = NOT_BLANK) String reason,
            @Schema(description = "Customers that go to others, each once") @Size(max = ASSIGNMENTS) List<@NotNull @Valid AssignmentRequest> assignments) {

        HandoverDraft draft() {
            return new HandoverDraft(fromId, toId, reason.strip(), each(assignments));
        }
    }

    /** A handover to ask about; the reason is said when it is done. */
    @Schema(
            name = "CheckHandoverRequest",
            examples = "{\"fromId\":\"0199a1f0-0000-7000-8000-000000000001\",\"toId\":\"0199a1f0-0000-7000-8000-000000000002\","
                    + "\"assignments\":[{\"customerId\":\"0199a1f0-0000-7000-8000-00000000000a\",\"toId\":\"0199a1f0-0000-7000-8000-000000000003\"}]}")
    public record CheckHandoverRequest(
            @Schema(description = "Whose work it is; also of somebody who is inactive already") @NotNull UUID fromId,
            @Schema(description = "An active colleague who works with customers: would get what is assigned to nobody else") @NotNull UUID toId,
            @Schema(description = "Customers that would go to others, each once") @Size(max = ASSIGNMENTS) List<@NotNull @Valid AssignmentRequest> assignments) {

        HandoverDraft draft() {
            return new HandoverDraft(fromId, toId, "", each(assignments));
        }
    }

    private static List<HandoverDraft.Assignment> each(List<AssignmentRequest> assignments) {
        return assignments == null ? List.of() : assignments.stream().map(one -> new HandoverDraft.Assignment(one.customerId(), one.toId())).toList();
    }
}
