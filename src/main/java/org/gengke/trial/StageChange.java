package org.gengke.trial;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.gengke.trial.domain.TrialContent;
import org.gengke.trial.domain.TrialEnd;
import org.gengke.trial.domain.TrialStage;

/**
 * A wished change of stage.
 *
 * @param effectiveOn null for today
 * @param contributes what comes along with it, laid over what is known
 */
public record StageChange(TrialStage to, LocalDate effectiveOn, String note, UnaryOperator<TrialContent> contributes, TrialEnd end) {}
