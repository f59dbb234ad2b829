package org.gengke.trial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;
import org.gengke.people.CurrentCaller;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.domain.Ids;
import org.gengke.trial.TrialParts.Comparison;
import org.gengke.trial.domain.ComparisonResult;
import org.gengke.trial.domain.ComparisonTiming;
import org.gengke.trial.domain.TrialComparison;
import org.gengke.trial.domain.TrialEnd;
import org.gengke.trial.domain.TrialStage;
import org.gengke.trial.persistence.TrialFindings;

/**
 * What the end of a trial says about those whom it was compared with: an order is won against all that are open, a loss to a
 * competitor is lost against that one, compared with or not. The others are left to people.
 */
@ApplicationScoped
class TrialResults {

    private final TrialFindings findings;
    private final CurrentCaller callers;
    private final BusinessClock clock;

    TrialResults(TrialFindings findings, CurrentCaller callers, BusinessClock clock) {
        this.findings = findings;
        this.callers = callers;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    void ended(UUID trialId, TrialStage stage, TrialEnd end) {
        if (stage == TrialStage.CONVERTED) {
            findings.comparisons(trialId).stream()
                    .filter(one -> one.comparison().result() == ComparisonResult.OPEN)
                    .forEach(one -> decide(one, ComparisonResult.WON));
        } else if (stage.inVain() && end.competitorId() != null) {
            findings.comparisonWith(trialId, end.competitorId())
                    .ifPresentOrElse(one -> decide(one, ComparisonResult.LOST), () -> findings.add(
                            trialId, Ids.next(),
                            new TrialComparison(end.competitorId(), null, ComparisonTiming.BESIDE, null, null, ComparisonResult.LOST),
                            callers.get().id(), clock.now()));
        }
    }

    private void decide(Comparison one, ComparisonResult result) {
        TrialComparison known = one.comparison();
        findings.change(
                one.id(),
                new TrialComparison(known.competitorId(), known.productName(), known.timing(), known.strengths(), known.weaknesses(), result),
                clock.now());
    }
}
