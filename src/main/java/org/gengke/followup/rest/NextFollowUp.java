package org.gengke.followup.rest;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gengke.followup.domain.InteractionKind;

/** What comes next; all of it may be left out. */
@Schema(name = "NextFollowUp", examples = "{\"dueOn\":\"2026-12-01\",\"kind\":\"VISIT\",\"purpose\":\"演示门禁样机\"}")
public record NextFollowUp(
        @Schema(description = "Today or later; by the cadence when it is left out") LocalDate dueOn,
        @Schema(description = "A call when it is left out") InteractionKind kind,
        @Schema(description = "The interaction's next step when it is left out") @Size(min = 1, max = 2_000) @Pattern(regexp = "(?s).*\\S.*")
                String purpose) {}
