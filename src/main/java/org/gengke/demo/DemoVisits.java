package org.gengke.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gengke.demo.domain.Lines;
import org.gengke.demo.persistence.DemoDeskPast;
import org.gengke.followup.FollowUpPlanService;
import org.gengke.followup.NewFollowUpPlan;
import org.gengke.followup.domain.InteractionKind;
import org.gengke.followup.domain.PlanPriority;
import org.gengke.followup.domain.PlanPurpose;

/** Visits of the executive at the key accounts of the demonstration: those that the histories tell of, and those to come. */
@ApplicationScoped
class DemoVisits {

    private static final String EXECUTIVE = "executive";
    /** Of every so many visits nobody noted how long it took. */
    private static final int UNTIMED = 4;

    private final FollowUpPlanService followUps;
    private final DemoDeskPast past;
    private final DemoHands hands;

    DemoVisits(FollowUpPlanService followUps, DemoDeskPast past, DemoHands hands) {
        this.followUps = followUps;
        this.past = past;
        this.hands = hands;
    }

    void bring(Desk desk) {
        UUID executive = desk.cast().people().get(EXECUTIVE);
        List<String[]> told = Lines.of("desk-visits");
        List<UUID> done = past.visits(desk.accounts());
        for (int i = 0; i < done.size(); i++) {
            String[] line = told.get(i % told.size());
            past.visit(done.get(i), executive, line[0], line[1], i % UNTIMED == UNTIMED - 1 ? null : DemoHands.amount(line[2]));
        }
        for (String[] line : Lines.of("desk-visit-plans")) {
            desk.at(line[0]).forEach(account -> plan(account, executive, line, desk));
        }
    }

    private void plan(UUID account, UUID executive, String[] line, Desk desk) {
        LocalDate dueOn = hands.coming(line[1]);
        PlanPurpose purpose = new PlanPurpose(InteractionKind.EXECUTIVE_VISIT, line[2], PlanPriority.HIGH);
        UUID plan = hands.as(desk.cast(), Desk.KEEPER, () -> followUps.add(new NewFollowUpPlan(account, dueOn, executive, purpose))).id();
        if (line[1].startsWith("-")) {
            past.promised(plan, hands.day(line[1]));
        }
    }
}
