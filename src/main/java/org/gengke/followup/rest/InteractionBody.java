package org.gengke.followup.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gengke.followup.domain.InteractionContent;
import org.gengke.followup.domain.InteractionKind;

/** What happened; as part of a completion, as a change and as a correction. */
@Schema(
        name = "InteractionContent",
        examples = "{\"kind\":\"VISIT\",\"occurredAt\":\"2026-09-23T06:30:00Z\",\"summary\":\"拜访采购部李经理，讨论门禁升级方案\",\"needs\":\"支持人脸与刷卡混合识别\","
                + "\"doubts\":\"担心与现有考勤系统对接\",\"valued\":\"认可我们的售后响应\",\"nextStep\":\"下周寄送样机\"}")
public record InteractionBody(
        @NotNull InteractionKind kind,
        @Schema(description = "Not in the future; now when it is left out") Instant occurredAt,
        @Schema(description = "Contacts of this customer who were present") @Size(max = 50) List<@NotNull UUID> contactIds,
        @Schema(description = "Our people who were present") @Size(max = 50) List<@NotNull UUID> colleagueIds,
        @NotNull @Size(min = 1, max = InteractionContent.LONGEST_TEXT) @Pattern(regexp = "(?s).*\\S.*") String summary,
        @Size(max = InteractionContent.LONGEST_TEXT) String needs,
        @Size(max = InteractionContent.LONGEST_TEXT) String doubts,
        @Schema(description = "What the customer valued in us") @Size(max = InteractionContent.LONGEST_TEXT) String valued,
        @Size(max = 2_000) String nextStep) {

    static InteractionBody of(InteractionContent content) {
        return new InteractionBody(
                content.kind(), content.occurredAt(), content.contactIds(), content.colleagueIds(), content.summary(), content.needs(),
                content.doubts(), content.valued(), content.nextStep());
    }

    InteractionContent content() {
        return new InteractionContent(kind, occurredAt, contactIds, colleagueIds, summary, needs, doubts, valued, nextStep);
    }
}
