package org.gengke.trial;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.gengke.trial.domain.TrialComparison;
import org.gengke.trial.domain.TrialIssue;
import org.gengke.trial.domain.TrialQuestion;
import org.gengke.trial.domain.TrialStage;

/** What is kept of a trial beside itself. */
public final class TrialParts {

    private TrialParts() {}

    /** @param leftOn null for the present stage */
    public record Stay(UUID id, TrialStage stage, LocalDate begunOn, LocalDate leftOn, String note, Instant recordedAt, UUID recordedBy, String recordedByName) {}

    public record Issue(UUID id, int version, TrialIssue issue, Instant createdAt, Instant updatedAt) {}

    public record Comparison(UUID id, int version, TrialComparison comparison, String competitorName, Instant createdAt, Instant updatedAt) {}

    public record Question(UUID id, int version, TrialQuestion question, Instant createdAt, Instant updatedAt) {}
}
