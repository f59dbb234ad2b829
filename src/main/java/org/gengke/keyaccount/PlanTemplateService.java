package org.gengke.keyaccount;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.gengke.followup.WorkingDays;
import org.gengke.keyaccount.domain.PlanContent;
import org.gengke.keyaccount.domain.PlanTemplate;
import org.gengke.keyaccount.persistence.PlanTemplates;
import org.gengke.people.AuditTrail;
import org.gengke.people.CurrentCaller;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.domain.Ids;
import org.gengke.shared.domain.InvalidContent;
import org.gengke.shared.domain.InvalidContent.Finding;
import org.gengke.shared.domain.NotFound;
import org.gengke.shared.domain.Page;
import org.gengke.shared.domain.VersionConflict;

/** What key-account plans begin with; the company shares it. */
@ApplicationScoped
public class PlanTemplateService {

    private final PlanTemplates templates;
    private final PlanViews plans;
    private final Measuring measuring;
    private final WorkingDays workingDays;
    private final AuditTrail audit;
    private final CurrentCaller callers;
    private final BusinessClock clock;

    PlanTemplateService(
            PlanTemplates templates, PlanViews plans, Measuring measuring, WorkingDays workingDays, AuditTrail audit, CurrentCaller callers, BusinessClock clock) {
        this.templates = templates;
        this.plans = plans;
        this.measuring = measuring;
        this.workingDays = workingDays;
        this.audit = audit;
        this.callers = callers;
        this.clock = clock;
    }

    @Transactional
    public Page<PlanTemplateView> templates(String sort, String after, int limit, boolean count) {
        return templates.list(sort, after, limit, count);
    }

    @Transactional
    public PlanTemplateView template(UUID id) {
        return templates.one(id).orElseThrow(NotFound::new);
    }

    /** @param planId whose goals and activities it takes over; null when it brings its own */
    @Transactional
    public PlanTemplateView add(PlanTemplate said, UUID planId) {
        PlanTemplate template = planId == null ? said : ofPlan(said, planId);
        check(template.findings());
        UUID id = Ids.next();
        templates.add(id, template, callers.get().id(), clock.now());
        audit.note("KEY_ACCOUNT_TEMPLATE_ADDED", "KeyAccountPlanTemplate", id, null, null, template);
        return template(id);
    }

    /** Plans that were made from it stay as they are. */
    @Transactional
    public PlanTemplateView change(UUID id, Integer version, PlanTemplate wanted) {
        PlanTemplate before = locked(id, version).content();
        check(wanted.findings());
        templates.change(id, wanted, clock.now());
        audit.note("KEY_ACCOUNT_TEMPLATE_CHANGED", "KeyAccountPlanTemplate", id, null, before, wanted);
        return template(id);
    }

    @Transactional
    public void remove(UUID id, Integer version) {
        PlanTemplate before = locked(id, version).content();
        templates.remove(id);
        audit.note("KEY_ACCOUNT_TEMPLATE_REMOVED", "KeyAccountPlanTemplate", id, null, before, null);
    }

    /** A plan that begins with a template; within the running transaction. */
    PlanContent applied(UUID templateId, UUID customerId, PlanContent plan, boolean english) {
        PlanTemplate template = templates.one(templateId).orElseThrow(() -> InvalidContent.at("#/templateId", "template-unknown")).content();
        if (!plan.endsOn().isAfter(plan.beginsOn())) {
            // Without a length nothing can be measured; what is wrong with its days is told with the other rules.
            return plan;
        }
        return template.applied(
                plan, metric -> measuring.baseline(customerId, metric, plan.beginsOn(), plan.endsOn()), workingDays.now(), english);
    }

    private PlanTemplate ofPlan(PlanTemplate said, UUID planId) {
        if (!said.goals().isEmpty() || !said.activities().isEmpty()) {
            throw InvalidContent.at("#/planId", "plan-or-parts");
        }
        return said.from(plans.latest(planId).content());
    }

    private PlanTemplateView locked(UUID id, Integer version) {
        PlanTemplateView template = templates.locked(id).orElseThrow(NotFound::new);
        if (version != null && version != template.version()) {
            throw new VersionConflict();
        }
        return template;
    }

    private static void check(List<Finding> findings) {
        if (!findings.isEmpty()) {
            throw new InvalidContent(findings);
        }
    }
}
