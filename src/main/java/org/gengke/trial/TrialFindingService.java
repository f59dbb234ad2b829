package org.gengke.trial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gengke.people.AuditTrail;
import org.gengke.people.CurrentCaller;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.domain.Ids;
import org.gengke.shared.domain.NotFound;
import org.gengke.shared.domain.VersionConflict;
import org.gengke.trial.TrialParts.Comparison;
import org.gengke.trial.TrialParts.Issue;
import org.gengke.trial.TrialParts.Question;
import org.gengke.trial.domain.ComparisonAlreadyThere;
import org.gengke.trial.domain.TrialComparison;
import org.gengke.trial.domain.TrialIssue;
import org.gengke.trial.domain.TrialQuestion;
import org.gengke.trial.persistence.TrialBook;
import org.gengke.trial.persistence.TrialFindings;

/** What is found in a trial: issues, comparisons with competing products, questions of the decision maker. */
@ApplicationScoped
public class TrialFindingService {

    private final TrialFindings findings;
    private final TrialBook book;
    private final TrialAccess access;
    private final TrialChecks checks;
    private final TrialWatch watch;
    private final AuditTrail audit;
    private final CurrentCaller callers;
    private final BusinessClock clock;

    TrialFindingService(
            TrialFindings findings,
            TrialBook book,
            TrialAccess access,
            TrialChecks checks,
            TrialWatch watch,
            AuditTrail audit,
            CurrentCaller callers,
            BusinessClock clock) {
        this.findings = findings;
        this.book = book;
        this.access = access;
        this.checks = checks;
        this.watch = watch;
        this.audit = audit;
        this.callers = callers;
        this.clock = clock;
    }

    @Transactional
    public List<Issue> issues(UUID trialId) {
        return findings.issues(access.seen(trialId).id());
    }

    @Transactional
    public Issue issue(UUID trialId, UUID id) {
        return found(findings.issue(access.seen(trialId).id(), id));
    }

    @Transactional
    public Issue add(UUID trialId, TrialIssue issue) {
        TrialView trial = access.locked(trialId);
        issue.check(clock.today());
        UUID id = Ids.next();
        findings.add(trialId, id, issue, callers.get().id(), clock.now());
        audit.note("TRIAL_ISSUE_ADDED", "TestTrialIssue", id, trial.customer().id(), null, issue);
        touched(trialId);
        return issue(trialId, id);
    }

    @Transactional
    public Issue change(UUID trialId, UUID id, Integer version, TrialIssue issue) {
        TrialView trial = access.locked(trialId);
        Issue before = found(findings.issue(trialId, id));
        check(version, before.version());
        issue.check(clock.today());
        findings.change(id, issue, clock.now());
        audit.note("TRIAL_ISSUE_CHANGED", "TestTrialIssue", id, trial.customer().id(), before.issue(), issue);
        touched(trialId);
        return issue(trialId, id);
    }

    @Transactional
    public List<Comparison> comparisons(UUID trialId) {
        return findings.comparisons(access.seen(trialId).id());
    }

    @Transactional
    public Comparison comparison(UUID trialId, UUID id) {
        return found(findings.comparison(access.seen(trialId).id(), id));
    }

    @Transactional
    public Comparison add(UUID trialId, TrialComparison comparison) {
        TrialView trial = access.locked(trialId);
        UUID id = Ids.next();
        check(trialId, id, comparison);
        findings.add(trialId, id, comparison, callers.get().id(), clock.now());
        audit.note("TRIAL_COMPARISON_ADDED", "TestTrialComparison", id, trial.customer().id(), null, comparison);
        touched(trialId);
        return comparison(trialId, id);
    }

    @Transactional
    public Comparison change(UUID trialId, UUID id, Integer version, TrialComparison comparison) {
        TrialView trial = access.locked(trialId);
        Comparison before = found(findings.comparison(trialId, id));
        check(version, before.version());
        check(trialId, id, comparison);
        findings.change(id, comparison, clock.now());
        audit.note("TRIAL_COMPARISON_CHANGED", "TestTrialComparison", id, trial.customer().id(), before.comparison(), comparison);
        touched(trialId);
        return comparison(trialId, id);
    }

    @Transactional
    public List<Question> questions(UUID trialId) {
        return findings.questions(access.seen(trialId).id());
    }

    @Transactional
    public Question question(UUID trialId, UUID id) {
        return found(findings.question(access.seen(trialId).id(), id));
    }

    @Transactional
    public Question add(UUID trialId, TrialQuestion question) {
        TrialView trial = access.locked(trialId);
        question.check(clock.today());
        UUID id = Ids.next();
        findings.add(trialId, id, question, callers.get().id(), clock.now());
        audit.note("TRIAL_QUESTION_ADDED", "TestTrialQuestion", id, trial.customer().id(), null, question);
        touched(trialId);
        return question(trialId, id);
    }

    @Transactional
    public Question change(UUID trialId, UUID id, Integer version, TrialQuestion question) {
        TrialView trial = access.locked(trialId);
        Question before = found(findings.question(trialId, id));
        check(version, before.version());
        question.check(clock.today());
        findings.change(id, question, clock.now());
        audit.note("TRIAL_QUESTION_CHANGED", "TestTrialQuestion", id, trial.customer().id(), before.question(), question);
        touched(trialId);
        return question(trialId, id);
    }

    private void check(UUID trialId, UUID id, TrialComparison comparison) {
        checks.checkCompetitor(comparison.competitorId());
        findings.comparisonWith(trialId, comparison.competitorId()).filter(other -> !other.id().equals(id)).ifPresent(other -> {
            throw new ComparisonAlreadyThere(other.competitorName());
        });
    }

    private void touched(UUID trialId) {
        book.touch(trialId, clock.now());
        watch.look(List.of(trialId));
    }

    private static void check(Integer seen, int present) {
        if (seen != null && seen != present) {
            throw new VersionConflict();
        }
    }

    private static <T> T found(Optional<T> one) {
        return one.orElseThrow(NotFound::new);
    }
}
