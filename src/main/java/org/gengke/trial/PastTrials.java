package org.gengke.trial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.domain.Ids;
import org.gengke.trial.domain.Course;
import org.gengke.trial.domain.Course.Step;
import org.gengke.trial.domain.TrialComparison;
import org.gengke.trial.domain.TrialContent;
import org.gengke.trial.domain.TrialEnd;
import org.gengke.trial.domain.TrialIssue;
import org.gengke.trial.domain.TrialQuestion;
import org.gengke.trial.persistence.TrialBook;
import org.gengke.trial.persistence.TrialFindings;

/** Trials that customers bring along with their own past: their histories tell already what followed from them. */
@ApplicationScoped
public class PastTrials {

    private static final LocalTime AFTERNOON = LocalTime.of(15, 0);

    private final TrialBook book;
    private final TrialFindings findings;
    private final TrialWatch watch;
    private final BusinessClock clock;

    PastTrials(TrialBook book, TrialFindings findings, TrialWatch watch, BusinessClock clock) {
        this.book = book;
        this.findings = findings;
        this.watch = watch;
        this.clock = clock;
    }

    /**
     * A trial with everything that happened in it.
     *
     * @param by who looked after it
     */
    public record PastTrial(
            UUID customerId,
            UUID by,
            TrialContent content,
            List<Step> steps,
            TrialEnd end,
            List<TrialIssue> issues,
            List<TrialComparison> comparisons,
            List<TrialQuestion> questions) {}

    /** Whoever sees the customers. */
    @Transactional(TxType.MANDATORY)
    public void bring(List<PastTrial> trials) {
        List<UUID> ids = new ArrayList<>(trials.size());
        trials.forEach(trial -> ids.add(bring(trial)));
        watch.look(ids);
    }

    private UUID bring(PastTrial trial) {
        UUID id = Ids.next();
        List<Step> steps = trial.steps;
        book.add(id, trial.customerId, trial.content, steps.get(0).on(), trial.by, at(steps.get(0)));
        for (int i = 1; i < steps.size(); i++) {
            Course course = new Course(steps.subList(0, i + 1));
            book.reach(id, course, course.stage().ended() ? trial.end : TrialEnd.NONE, null, trial.by, at(steps.get(i)));
        }
        Instant last = at(steps.get(steps.size() - 1));
        trial.issues.forEach(issue -> findings.add(id, Ids.next(), issue, trial.by, last));
        trial.comparisons.forEach(comparison -> findings.add(id, Ids.next(), comparison, trial.by, last));
        trial.questions.forEach(question -> findings.add(id, Ids.next(), question, trial.by, last));
        return id;
    }

    /** In the afternoon of its day, unless that is still to come. */
    private Instant at(Step step) {
        Instant afternoon = step.on().atTime(AFTERNOON).atZone(clock.zone()).toInstant();
        return afternoon.isAfter(clock.now()) ? clock.now() : afternoon;
    }
}
