package org.gengke.trial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;
import org.gengke.people.AuditTrail;
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
    private final AuditTrail audit;
    private final CurrentCaller callers;
    private final BusinessClock clock;

    TrialResults(TrialFindings findings, AuditTrail audit, CurrentCaller callers, BusinessClock clock) {
        this.findings = findings;
        this.audit = audit;
        this.callers = callers;
        this.clock = clock;
    }

    /** @return what it decided, for taking it back */
    @Transactional(TxType.MANDATORY)
    List<Decided> ended(UUID customerId, UUID trialId, TrialStage stage, TrialEnd end) {
        if (stage == TrialStage.CONVERTED) {
            return findings.comparisons(trialId).stream()
                    .filter(one -> one.comparison().result() == ComparisonResult.OPEN)
                    .map(one -> decide(customerId, one, ComparisonResult.WON))
                    .toList();
        }
        if (stage.inVain() && end.competitorId() != null) {
            return List.of(findings.comparisonWith(trialId, end.competitorId())
                    .map(one -> decide(customerId, one, ComparisonResult.LOST))
                    .orElseGet(() -> lost(customerId, trialId, end.competitorId())));
        }
        return List.of();
    }

    /** What somebody has worked on since stays as it is. */
    @Transactional(TxType.MANDATORY)
    void takeBack(UUID customerId, UUID trialId, List<Decided> decided) {
        for (Decided one : decided) {
            findings.comparison(trialId, one.comparisonId()).filter(known -> known.version() == one.version()).ifPresent(known -> {
                if (one.before() == null) {
                    findings.removeComparison(known.id());
                    audit.note("TRIAL_COMPARISON_REMOVED", "TestTrialComparison", known.id(), customerId, known.comparison(), null);
                } else {
                    decide(customerId, known, one.before());
                }
            });
        }
    }

    private Decided lost(UUID customerId, UUID trialId, UUID competitorId) {
        UUID id = Ids.next();
        TrialComparison added = new TrialComparison(competitorId, null, ComparisonTiming.BESIDE, null, null, ComparisonResult.LOST);
        findings.add(trialId, id, added, callers.get().id(), clock.now());
        audit.note("TRIAL_COMPARISON_ADDED", "TestTrialComparison", id, customerId, null, added);
        return new Decided(id, null, 0);
    }

    private Decided decide(UUID customerId, Comparison one, ComparisonResult result) {
        TrialComparison known = one.comparison();
        TrialComparison decided = new TrialComparison(known.competitorId(), known.productName(), known.timing(), known.strengths(), known.weaknesses(), result);
        findings.change(one.id(), decided, clock.now());
        audit.note("TRIAL_COMPARISON_CHANGED", "TestTrialComparison", one.id(), customerId, known, decided);
        return new Decided(one.id(), known.result(), one.version() + 1);
    }
}
