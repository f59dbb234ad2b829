package org.gengke.followup;

import java.time.LocalDate;
import org.gengke.followup.domain.InteractionContent;
import org.gengke.followup.domain.InteractionKind;

/**
 * A contact took place: what happened, and what next.
 *
 * @param nextDueOn null: by the cadence
 * @param nextKind null: a call
 * @param nextPurpose null: the next step of the interaction
 */
public record Completion(InteractionContent interaction, LocalDate nextDueOn, InteractionKind nextKind, String nextPurpose) {

    /** Whether anything was said about what comes next. */
    boolean asksForNext() {
        return nextDueOn != null || nextKind != null || nextPurpose != null;
    }

    /** Whether a contact of its own was promised, and not only said how the next one is to be. */
    boolean promisesNext() {
        return nextDueOn != null || nextPurpose != null;
    }

    String purposeOfNext() {
        return nextPurpose != null ? nextPurpose : interaction.nextStep();
    }
}
