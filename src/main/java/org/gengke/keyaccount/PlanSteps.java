package org.gengke.keyaccount;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.gengke.followup.Notices;
import org.gengke.followup.Notices.Notice;
import org.gengke.keyaccount.domain.CommentKind;
import org.gengke.keyaccount.persistence.PlanBook;
import org.gengke.people.Caller;
import org.gengke.people.CurrentCaller;
import org.gengke.shared.BusinessClock;

/** Steps of a plan as they are told: with its comments, and to whoever keeps it; within the running transaction. */
@ApplicationScoped
class PlanSteps {

    private final PlanBook book;
    private final PlanViews views;
    private final Notices notices;
    private final CurrentCaller callers;
    private final BusinessClock clock;

    PlanSteps(PlanBook book, PlanViews views, Notices notices, CurrentCaller callers, BusinessClock clock) {
        this.book = book;
        this.views = views;
        this.notices = notices;
        this.callers = callers;
        this.clock = clock;
    }

    /** Those who wait for it hear of it: whoever keeps the plan, of what became of what was handed in. */
    PlanDetail said(KeyAccountPlan plan, PlanVersion version, CommentKind kind, String note) {
        book.comment(plan.id(), version.number(), kind, note, callers.get().id(), clock.now());
        book.touch(plan.id(), clock.now());
        if (kind != CommentKind.SUBMITTED && kind != CommentKind.WITHDRAWN) {
            tell(plan, "KEY_ACCOUNT_PLAN_" + kind.name(), Map.of("planId", plan.id(), "customerName", plan.customerName(), "byName", callers.get().displayName()));
        }
        return views.plan(plan.id());
    }

    /** There is nothing left to read of it but this. */
    void gone(KeyAccountPlan plan) {
        tell(plan, "KEY_ACCOUNT_PLAN_REMOVED", Map.of("customerName", plan.customerName(), "byName", callers.get().displayName()));
    }

    private void tell(KeyAccountPlan plan, String kind, Map<String, ?> arguments) {
        Caller caller = callers.get();
        if (!plan.responsibleId().equals(caller.id())) {
            notices.tell(List.of(new Notice(plan.responsibleId(), kind, plan.customerId(), null, arguments)));
        }
    }
}
