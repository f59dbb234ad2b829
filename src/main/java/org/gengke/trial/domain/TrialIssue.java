package org.gengke.trial.domain;

import java.time.LocalDate;
import org.gengke.shared.domain.InvalidContent;

/**
 * Something that went wrong in a test.
 *
 * @param solvedOn null while it is open
 * @param answer what we answered, or how it was solved
 */
public record TrialIssue(IssueSeverity severity, String description, LocalDate foundOn, LocalDate solvedOn, String answer) {

    /** @throws InvalidContent for days to come, or one that was solved before it was found */
    public void check(LocalDate today) {
        if (foundOn.isAfter(today)) {
            throw InvalidContent.at("#/foundOn", "past-or-present");
        }
        if (solvedOn != null && solvedOn.isAfter(today)) {
            throw InvalidContent.at("#/solvedOn", "past-or-present");
        }
        if (solvedOn != null && solvedOn.isBefore(foundOn)) {
            throw InvalidContent.at("#/solvedOn", "solved-before-found");
        }
    }
}
