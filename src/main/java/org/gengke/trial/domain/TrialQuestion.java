package org.gengke.trial.domain;

import java.time.LocalDate;
import org.gengke.shared.domain.InvalidContent;

/**
 * A question of the decision maker.
 *
 * @param answer ours; null while there is none, as is {@code answeredOn}
 */
public record TrialQuestion(String question, LocalDate askedOn, String answer, LocalDate answeredOn) {

    /** An answer without a day was given today. */
    public static TrialQuestion of(String question, LocalDate askedOn, String answer, LocalDate answeredOn, LocalDate today) {
        LocalDate asked = askedOn == null ? today : askedOn;
        return new TrialQuestion(question, asked, answer, answer != null && answeredOn == null ? today : answeredOn);
    }

    /** @throws InvalidContent for days to come, a day without an answer, or an answer before the question */
    public void check(LocalDate today) {
        if (askedOn.isAfter(today)) {
            throw InvalidContent.at("#/askedOn", "past-or-present");
        }
        if (answeredOn == null) {
            return;
        }
        if (answer == null) {
            throw InvalidContent.at("#/answeredOn", "answered-without-answer");
        }
        if (answeredOn.isAfter(today)) {
            throw InvalidContent.at("#/answeredOn", "past-or-present");
        }
        if (answeredOn.isBefore(askedOn)) {
            throw InvalidContent.at("#/answeredOn", "answered-before-asked");
        }
    }
}
