package org.gengke.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.gengke.customer.CustomerQuery;
import org.gengke.demo.domain.Lines;
import org.gengke.demo.persistence.DemoPast;
import org.gengke.keyaccount.CandidateQuery;
import org.gengke.keyaccount.CandidateService;
import org.gengke.keyaccount.CandidateView;
import org.gengke.keyaccount.PlanApproval;
import org.gengke.keyaccount.PlanReview.Said;
import org.gengke.keyaccount.PlanReviews;
import org.gengke.keyaccount.PlanService;
import org.gengke.keyaccount.PlanService.Draft;
import org.gengke.keyaccount.PlanViews;
import org.gengke.keyaccount.domain.ActivityKind;
import org.gengke.keyaccount.domain.CandidateDecision;
import org.gengke.keyaccount.domain.GoalDirection;
import org.gengke.keyaccount.domain.GoalMetric;
import org.gengke.keyaccount.domain.PlanContent;
import org.gengke.keyaccount.domain.PlanContent.Activity;
import org.gengke.keyaccount.domain.PlanContent.Goal;
import org.gengke.people.CurrentCaller;
import org.gengke.people.PeopleIntake;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.domain.Ids;

/** What the made-up company promised its key accounts: taken by their score, planned, approved, under way. */
@ApplicationScoped
class DemoAccounts {

    private static final String DESK = "kam";
    private static final String EXECUTIVE = "executive";
    private static final List<String> MANAGERS = List.of("manager", "manager2");
    /** More than any account buys, or anybody counts in a year. */
    private static final BigDecimal MUCH = BigDecimal.valueOf(900_000_000);
    private static final BigDecimal MANY = BigDecimal.valueOf(900_000);
    private static final String NONE = "-";

    private final CandidateService candidates;
    private final PlanService plans;
    private final PlanViews views;
    private final PlanApproval approval;
    private final PlanReviews reviews;
    private final DemoPast past;
    private final PeopleIntake people;
    private final CurrentCaller callers;
    private final BusinessClock clock;

    DemoAccounts(
            CandidateService candidates,
            PlanService plans,
            PlanViews views,
            PlanApproval approval,
            PlanReviews reviews,
            DemoPast past,
            PeopleIntake people,
            CurrentCaller callers,
            BusinessClock clock) {
        this.candidates = candidates;
        this.plans = plans;
        this.views = views;
        this.approval = approval;
        this.reviews = reviews;
        this.past = past;
        this.people = people;
        this.callers = callers;
        this.clock = clock;
    }

    /**
     * Customers, orders, classes and models have come.
     *
     * @param ids of the customers: those of others that are there already are none of the demonstration's
     * @return its key accounts, best ones first
     */
    @Transactional(TxType.MANDATORY)
    List<UUID> bring(List<UUID> ids, Cast cast) {
        List<CandidateView> ranked = as(cast, DESK, () -> ranked(ids));
        List<String[]> lines = Lines.of("accounts");
        for (String[] line : lines) {
            CandidateView candidate = ranked.get(Integer.parseInt(line[0]));
            UUID customer = candidate.standing().customerId();
            int days = Integer.parseInt(line[2]);
            past.decided(as(cast, DESK, () -> candidates.decide(customer, CandidateDecision.TAKEN, line[6]).id()), days + 5);
            UUID plan = as(cast, DESK, () -> write(customer, line, cast));
            if (line[4].equals("DRAFT")) {
                continue;
            }
            as(cast, DESK, () -> approval.submit(plan, null, "请审批"));
            if (line[4].equals("ACTIVE")) {
                approve(plan, cast);
                past.plan(plan, days);
                happened(line[0], plan, cast);
                past.next(customer);
            }
        }
        CandidateView last = ranked.get(ranked.size() - 1);
        as(cast, DESK, () -> candidates.decide(last.standing().customerId(), CandidateDecision.NOT_TAKEN, "近一年没有采购，也没有在谈的项目，明年再看"));
        return ranked.stream().map(one -> one.standing().customerId()).toList();
    }

    private List<CandidateView> ranked(List<UUID> ids) {
        CandidateQuery keyAccounts = new CandidateQuery(CustomerQuery.everybody(), ids, List.of(), null, true, null);
        return candidates.weigh(keyAccounts, Map.of()).candidates().stream()
                .filter(one -> one.score().score() != null)
                .sorted(Comparator.comparing((CandidateView one) -> one.score().score()).reversed().thenComparing(one -> one.standing().customerName()))
                .toList();
    }

    private UUID write(UUID customer, String[] line, Cast cast) {
        LocalDate begins = clock.today().minusDays(Long.parseLong(line[2]));
        LocalDate ends = begins.plusDays(Long.parseLong(line[3]));
        List<Activity> activities = new ArrayList<>();
        for (String[] one : of("account-activities", line[0])) {
            LocalDate due = clock.today().plusDays(Math.max(0, Long.parseLong(one[3])));
            ActivityKind kind = ActivityKind.valueOf(one[1]);
            UUID who = kind == ActivityKind.EXECUTIVE_VISIT ? cast.people().get(EXECUTIVE) : null;
            activities.add(new Activity(Ids.next(), kind, one[2], due, who, amount(one[5]), null));
        }
        PlanContent content = new PlanContent(line[1], begins, ends, line[6], line[7], line[8], amount(line[5]), List.of(), activities);
        UUID plan = plans.add(customer, new Draft(null, content), null).plan().id();
        for (String[] one : of("account-goals", line[0])) {
            aim(plan, GoalMetric.valueOf(one[1]), one[2], begins, ends);
        }
        return plan;
    }

    /** Its target follows from where it starts, which the data tell. */
    private void aim(UUID plan, GoalMetric metric, String growth, LocalDate begins, LocalDate ends) {
        boolean level = metric == GoalMetric.DEPTH;
        BigDecimal provisional = level ? new BigDecimal(growth) : metric.unit() == GoalMetric.Unit.MONEY ? MUCH : MANY;
        Goal goal = plans.addGoal(plan, null, new Goal(Ids.next(), metric, GoalDirection.GROWTH, null, provisional, begins, ends, null));
        if (!level) {
            BigDecimal target = growth.startsWith("+")
                    ? goal.baseline().add(new BigDecimal(growth.substring(1)))
                    : goal.baseline().multiply(new BigDecimal(growth).add(BigDecimal.valueOf(100))).divide(BigDecimal.valueOf(100_000), 0, RoundingMode.UP)
                            .max(BigDecimal.ONE).multiply(BigDecimal.valueOf(1_000));
            plans.changeGoal(plan, null, new Goal(goal.id(), metric, GoalDirection.GROWTH, null, target, begins, ends, null));
        }
    }

    private void approve(UUID plan, Cast cast) {
        for (String manager : MANAGERS) {
            boolean theirs = as(cast, manager, () -> views.approvable(plan));
            if (theirs) {
                as(cast, manager, () -> approval.approve(plan, null, "同意，按月看进度"));
                return;
            }
        }
        throw new IllegalStateException("Nobody leads the team of plan " + plan);
    }

    /** What is done of it, late, or still to come; of the first a meeting was held. */
    private void happened(String place, UUID plan, Cast cast) {
        List<String[]> lines = of("account-activities", place);
        as(cast, DESK, () -> views.plan(plan)).activities().forEach(view -> {
            String[] one = lines.stream().filter(line -> line[2].equals(view.activity().title())).findFirst().orElseThrow();
            long days = Long.parseLong(one[3]);
            if (days < 0) {
                past.due(view.activity().id(), clock.today().plusDays(days), amount(one[6]));
            }
            if (one[4].equals("yes")) {
                past.done(view.activity().id());
            }
        });
        if (place.equals("0")) {
            as(cast, DESK, () -> reviews.hold(plan, new Said(
                    List.of(cast.people().get(DESK), cast.people().get("manager")), "二季度订单集中在华东，其他大区尚未启动", "供货会本周内补开；总经理十二月回访")));
        }
    }

    private static List<String[]> of(String file, String place) {
        return Lines.of(file).stream().filter(line -> line[0].equals(place)).toList();
    }

    private static BigDecimal amount(String text) {
        return text.equals(NONE) ? null : new BigDecimal(text);
    }

    private <T> T as(Cast cast, String username, Supplier<T> work) {
        return callers.as(people.caller(cast.people().get(username)), work);
    }
}
