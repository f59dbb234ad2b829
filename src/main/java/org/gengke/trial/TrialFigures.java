package org.gengke.trial;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gengke.trial.domain.Funnel;
import org.gengke.trial.domain.Outcomes;
import org.gengke.trial.domain.TrialStage;

/** What is counted over trials: which, in which period, and the figures. */
public final class TrialFigures {

    private TrialFigures() {}

    /** Both days are included. */
    public record Asked(TrialScope scope, LocalDate from, LocalDate to) {}

    /** How long trials stayed in a stage that they have left. */
    public record Stays(TrialStage stage, long trials, BigDecimal meanDays, BigDecimal medianDays) {}

    /** Of the trials begun in the period. */
    public record Course(Asked asked, Funnel funnel, List<Stays> stays) {}

    /** Of the trials ended in the period. */
    public record Ended(Asked asked, Outcomes outcomes) {}

    /** Of the trials begun in the period. */
    public record Rivals(Asked asked, List<Rival> rivals) {}

    /** In how many trials we were compared with a competitor, and how we came off. */
    public record Rival(UUID competitorId, String name, long won, long lost, long open) {}
}
