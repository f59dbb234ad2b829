package org.gengke.followup;

import java.time.LocalDate;
import org.gengke.followup.domain.InteractionContent;
import org.gengke.followup.domain.InteractionKind;

/**
 * A plan is done: what happened, and what next.
 *
 * @param nextDueOn null: by the cadence
 * @param nextKind null: a call
 * @param nextPurpose null: the next step of the interaction
 */
public record Completion(InteractionContent interaction, LocalDate nextDueOn, InteractionKind nextKind, String nextPurpose) {

    String purposeOfNext() {
        return nextPurpose != null ? nextPurpose : interaction.nextStep();
    }
}
