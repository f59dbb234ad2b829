package org.gengke.followup;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.gengke.followup.Notices.Notice;
import org.gengke.followup.domain.Escalation;
import org.gengke.followup.persistence.EscalatedPlans;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.Settings;

/**
 * Tells the manager when an overdue plan comes onto their worklist: once for each chain of promises, however often it is
 * put off, and however often the job runs.
 */
@ApplicationScoped
public class EscalationNotices {

    private static final String KIND = "PLAN_ESCALATED";

    private final EscalatedPlans plans;
    private final Notices notices;
    private final Rhythms rhythms;
    private final FollowUpSettings followUp;
    private final Settings settings;
    private final BusinessClock clock;

    EscalationNotices(
            EscalatedPlans plans, Notices notices, Rhythms rhythms, FollowUpSettings followUp, Settings settings, BusinessClock clock) {
        this.plans = plans;
        this.notices = notices;
        this.rhythms = rhythms;
        this.followUp = followUp;
        this.settings = settings;
        this.clock = clock;
    }

    /** Through the working day, so that an hour without service delays it by an hour. */
    @Scheduled(identity = "escalations", cron = "0 5 6-20 * * ?", timeZone = "${gengke.zone:Asia/Shanghai}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    public void tell() {
        Escalation escalation = new Escalation(rhythms.now().scheduling().calendar(), followUp.escalationWorkingDays(settings));
        List<Notice> due = plans.untold(KIND, escalation.latestDueOn(clock.today())).stream()
                .map(plan -> new Notice(
                        plan.managerId(), KIND, plan.customerId(), plan.chainId(),
                        Map.of(
                                "customerName", plan.customerName(), "planId", plan.planId(), "ownerName", plan.ownerName(), "dueOn", plan.dueOn(),
                                "purpose", plan.purpose())))
                .toList();
        notices.tell(due);
    }
}
