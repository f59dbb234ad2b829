package org.gengke.trial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;
import org.gengke.people.CurrentCaller;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.domain.Ids;
import org.gengke.trial.TrialParts.Comparison;
import org.gengke.trial.domain.ComparisonResult;
import org.gengke.trial.domain.ComparisonTiming;
import org.gengke.trial.domain.Consequences.Decided;
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

    /** @return what it decided, for taking it back */
    @Transactional(TxType.MANDATORY)
    List<Decided> ended(UUID trialId, TrialStage stage, TrialEnd end) {
        if (stage == TrialStage.CONVERTED) {
            return findings.comparisons(trialId).stream()
                    .filter(one -> one.comparison().result() == ComparisonResult.OPEN)
                    .map(one -> decide(one, ComparisonResult.WON))
                    .toList();
        }
        if (stage.inVain() && end.competitorId() != null) {
            return List.of(findings.comparisonWith(trialId, end.competitorId())
                    .map(one -> decide(one, ComparisonResult.LOST))
                    .orElseGet(() -> lost(trialId, end.competitorId())));
        }
        return List.of();
    }

    /** What somebody has worked on since stays as it is. */
    @Transactional(TxType.MANDATORY)
    void takeBack(UUID trialId, List<Decided> decided) {
        for (Decided one : decided) {
            findings.comparison(trialId, one.comparisonId()).filter(known -> known.version() == one.version()).ifPresent(known -> {
                if (one.before() == null) {
                    findings.removeComparison(known.id());
                } else {
                    decide(known, one.before());
                }
            });
        }
    }

    private Decided lost(UUID trialId, UUID competitorId) {
        UUID id = Ids.next();
        findings.add(
                trialId, id, new TrialComparison(competitorId, null, ComparisonTiming.BESIDE, null, null, ComparisonResult.LOST), callers.get().id(),
                clock.now());
        return new Decided(id, null, 0);
    }

    private Decided decide(Comparison one, ComparisonResult result) {
        TrialComparison known = one.comparison();
        findings.change(
                one.id(),
                new TrialComparison(known.competitorId(), known.productName(), known.timing(), known.strengths(), known.weaknesses(), result),
                clock.now());
        return new Decided(one.id(), known.result(), one.version() + 1);
    }
}
