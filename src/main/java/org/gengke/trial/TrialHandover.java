package org.gengke.trial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;
import org.gengke.people.AuditTrail;
import org.gengke.people.Handover;
import org.gengke.people.HandoverPart;
import org.gengke.people.domain.HandoverKind;
import org.gengke.shared.persistence.Fragment;
import org.gengke.trial.persistence.HeldTrials;
import org.gengke.trial.persistence.HeldTrials.Given;

/** Running trials go to another engineer, with what the worklist reminds of; those of a customer go with it by themselves. */
@ApplicationScoped
class TrialHandover implements HandoverPart {

    private final HeldTrials trials;
    private final TrialWatch watch;
    private final AuditTrail audit;

    TrialHandover(HeldTrials trials, TrialWatch watch, AuditTrail audit) {
        this.trials = trials;
        this.watch = watch;
        this.audit = audit;
    }

    private record Noted(UUID engineerId) {}

    @Override
    public HandoverKind kind() {
        return HandoverKind.TRIAL;
    }

    @Override
    public Fragment held(UUID personId) {
        return trials.of(personId);
    }

    @Override
    public String assignee(String subjectId) {
        return HeldTrials.engineerOf(subjectId);
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public void move(Handover handover) {
        List<Given> given = trials.give(handover);
        watch.look(given.stream().map(Given::trialId).toList());
        audit.noteAll("TRIAL_CHANGED", "TestTrial", given.stream()
                .map(one -> new AuditTrail.Noted(one.trialId(), one.customerId(), new Noted(handover.fromId()), new Noted(one.toId())))
                .toList());
    }
}
