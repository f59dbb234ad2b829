package org.gengke.followup.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gengke.customer.CustomerParts;
import org.gengke.followup.FollowUpPlanQuery;
import org.gengke.followup.FollowUpPlanView;
import org.gengke.followup.PunctualityQuery;
import org.gengke.followup.domain.CancelCause;
import org.gengke.followup.domain.InteractionKind;
import org.gengke.followup.domain.KindsOfWork;
import org.gengke.followup.domain.PlanOrigin;
import org.gengke.followup.domain.PlanPriority;
import org.gengke.followup.domain.PlanPurpose;
import org.gengke.followup.domain.PlanState;
import org.gengke.followup.domain.Punctuality;
import org.gengke.followup.domain.Punctuality.Group;
import org.gengke.people.Visibility;
import org.gengke.people.domain.Competence;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.domain.Page;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Keyset;
import org.gengke.shared.persistence.Keyset.Sort;
import org.gengke.shared.persistence.Sql;

/** Lists of plans and what is counted over them; who sees a customer sees its plans. */
@ApplicationScoped
public class PlanReading {

    private static final List<Sort> SORTS = List.of(
            new Sort("dueOn", "p.due_on", Keyset.Type.DATE),
            new Sort("firstDueOn", "p.first_due_on", Keyset.Type.DATE),
            new Sort("updatedAt", "p.updated_at", Keyset.Type.INSTANT));
    private static final String SELECT = "select p.*, c.name as customer_name, u.display_name as owner_name, u.competence as owner_competence, b.display_name as planned_by_name";
    private static final String FROM = " from follow_up_plan p join customer c on c.id = p.customer_id"
            + " left join app_user u on u.id = p.owner_id left join app_user b on b.id = p.created_by where (";
    private static final String IN_TIME = "p.state = 'DONE' and p.done_on <= p.first_due_on";

    /** A cancelled plan never changes again. */
    private static final String CANCELLED_ON = "case when p.state = 'CANCELLED' then (p.updated_at at time zone ?)::date end";

    /** What {@link Group} counts, row by row: for the lists behind the figures. */
    private static final String COUNTED = "(p.state in ('PLANNED','DONE') or p.state = 'CANCELLED' and p.cause is null and " + CANCELLED_ON + " >= p.first_due_on)";

    private final Sql sql;
    private final Visibility visibility;
    private final CustomerParts parts;
    private final BusinessClock clock;

    PlanReading(Sql sql, Visibility visibility, CustomerParts parts, BusinessClock clock) {
        this.sql = sql;
        this.visibility = visibility;
        this.parts = parts;
        this.clock = clock;
    }

    public Optional<FollowUpPlanView> visible(UUID id, LocalDate today) {
        return sql.first(Fragment.of(SELECT).add(planOfVisibleRow()).and("p.id = ?", id), row -> view(row, today));
    }

    public Optional<FollowUpPlanView> next(UUID customerId, LocalDate today) {
        return sql.first(
                Fragment.of(SELECT).add(planOfVisibleRow()).and("p.customer_id = ? and p.is_next", customerId), row -> view(row, today));
    }

    public Page<FollowUpPlanView> list(FollowUpPlanQuery query, LocalDate today) {
        Keyset keyset = Keyset.of(SORTS, query.sort(), query.after(), query.limit(), "p.id");
        Fragment filter = visiblePlans(query.segmentIds());
        of(filter, query.ownerIds(), query.teamIds(), query.firstDueFrom(), query.firstDueTo());
        filter.andAny("p.customer_id", "uuid", query.customerIds());
        if (query.exceptOwnerId() != null) {
            filter.and("p.owner_id <> ?", query.exceptOwnerId());
        }
        filter.andIn("p.state", query.states()).andIn("p.kind", query.kinds()).andIn("p.priority", query.priorities());
        if (query.worklistOwnerId() != null) {
            LocalDate day = query.worklistDate() == null ? today : query.worklistDate();
            // In two parts, so that each is found by an index; one condition with "or" reads the plans of everybody.
            Fragment own = Fragment.of("select p.id from follow_up_plan p where p.owner_id = ?", query.worklistOwnerId()).andIn("p.state", query.states());
            due(own, ">=", query.dueFrom(), day);
            due(own, "<=", query.dueTo(), day);
            filter.add(" and p.id in (").add(own).add(" union all ").add(reminded(query, day)).add(")");
        } else {
            due(filter, ">=", query.dueFrom(), query.worklistDate());
            due(filter, "<=", query.dueTo(), query.worklistDate());
        }
        if (query.overdue() != null) {
            filter.and((query.overdue() ? "" : "not ") + "(p.state = 'PLANNED' and p.due_on < ?)", today);
        }
        if (query.punctual() != null) {
            filter.and(query.punctual() ? IN_TIME : "(" + IN_TIME + ") is not true");
        }
        if (query.counted() != null) {
            filter.and((query.counted() ? "" : "not ") + COUNTED, clock.zone().getId());
        }
        if (query.rescheduled() != null) {
            filter.and(query.rescheduled() ? "p.reschedule_count > 0" : "p.reschedule_count = 0");
        }
        Long total = query.count() ? sql.count(Fragment.of("select count(*)").add(filter)) : null;
        return keyset.read(sql, keyset.addTo(Fragment.of(SELECT + keyset.selectKey()).add(filter)), row -> view(row, today), total);
    }

    /** Counted by how the plans ended; what that means for a promise is the rule's. */
    public Punctuality punctuality(PunctualityQuery query) {
        Fragment count = Fragment.of("select p.state, sign(coalesce(p.done_on, " + CANCELLED_ON + ") - p.first_due_on)::int as ended,"
                + " p.cause is not null as by_rule, p.reschedule_count > 0 as rescheduled, count(*) as plans", clock.zone().getId());
        count.add(visiblePlans(query.segmentIds())).add(" and p.state in ('PLANNED','DONE','CANCELLED')");
        of(count, query.ownerIds(), query.teamIds(), query.from(), query.to());
        return Punctuality.of(sql.list(count.add(" group by 1, 2, 3, 4"), row -> new Group(
                Sql.constant(row, "state", PlanState.class),
                Sql.integer(row, "ended"),
                row.getBoolean("by_rule"),
                row.getBoolean("rescheduled"),
                row.getLong("plans"))));
    }

    private Fragment planOfVisibleRow() {
        return Fragment.of(FROM).add(visibility.readableRow("c")).add(")");
    }

    private Fragment visiblePlans(List<UUID> segmentIds) {
        return Fragment.of(FROM).add(visibility.readable("c")).add(")").add(parts.inSegments("p.customer_id", segmentIds));
    }

    private static void of(Fragment filter, List<UUID> ownerIds, List<UUID> teamIds, LocalDate firstDueFrom, LocalDate firstDueTo) {
        filter.andAny("p.owner_id", "uuid", ownerIds);
        if (teamIds != null && !teamIds.isEmpty()) {
            filter.and("c.team_id = any(array(select t.id from team t where t.path && ?::uuid[]))", (Object) teamIds.toArray());
        }
        if (firstDueFrom != null) {
            filter.and("p.first_due_on >= ?", firstDueFrom);
        }
        if (firstDueTo != null) {
            filter.and("p.first_due_on <= ?", firstDueTo);
        }
    }

    /** By the due date, or by where {@link WorklistReading} puts the plan on a day. */
    private static void due(Fragment filter, String comparison, LocalDate date, LocalDate worklistDate) {
        if (date != null && worklistDate != null) {
            filter.and(
                    "case when p.due_on > ? and p.state = 'PLANNED' and p.is_next and p.origin <> 'RE_EVALUATION' and exists (select 1 from worklist_reminder r"
                            + " where r.customer_id = p.customer_id and r.raised_on <= ?) then ?::date else p.due_on end " + comparison + " ?",
                    worklistDate, worklistDate, worklistDate, date);
        } else if (date != null) {
            filter.and("p.due_on " + comparison + " ?", date);
        }
    }

    /** What owners have promised where something stands still that this person works on: it is on the list of that day. */
    private static Fragment reminded(FollowUpPlanQuery query, LocalDate day) {
        UUID owner = query.worklistOwnerId();
        boolean within = (query.dueFrom() == null || !day.isBefore(query.dueFrom())) && (query.dueTo() == null || !day.isAfter(query.dueTo()));
        return Fragment.of(
                "select p.id from worklist_reminder r join follow_up_plan p on p.customer_id = r.customer_id and p.state = 'PLANNED' and p.is_next and p.origin <> 'RE_EVALUATION'"
                        + " where " + within + " and r.assignee_id = ? and r.raised_on <= ? and p.owner_id is distinct from ?",
                owner, day, owner);
    }

    static FollowUpPlanView view(ResultSet row, LocalDate today) throws SQLException {
        PlanState state = Sql.constant(row, "state", PlanState.class);
        LocalDate dueOn = row.getObject("due_on", LocalDate.class);
        LocalDate firstDueOn = row.getObject("first_due_on", LocalDate.class);
        LocalDate doneOn = row.getObject("done_on", LocalDate.class);
        String purpose = row.getString("purpose");
        InteractionKind kind = Sql.constant(row, "kind", InteractionKind.class);
        UUID owner = Sql.id(row, "owner_id");
        long late = switch (state) {
            case PLANNED -> ChronoUnit.DAYS.between(dueOn, today);
            case DONE -> ChronoUnit.DAYS.between(firstDueOn, doneOn);
            default -> 0;
        };
        return new FollowUpPlanView(
                Sql.id(row, "id"),
                row.getInt("version"),
                Sql.id(row, "customer_id"),
                row.getString("customer_name"),
                dueOn,
                firstDueOn,
                new PlanPurpose(
                        kind,
                        purpose.isEmpty() ? null : purpose,
                        Sql.constant(row, "priority", PlanPriority.class)),
                owner,
                row.getString("owner_name"),
                state == PlanState.PLANNED && owner != null ? KindsOfWork.gap(kind, Sql.constant(row, "owner_competence", Competence.class)).orElse(null) : null,
                state,
                Sql.constant(row, "origin", PlanOrigin.class),
                state == PlanState.PLANNED && dueOn.isBefore(today),
                (int) Math.max(0, late),
                row.getInt("reschedule_count"),
                Sql.id(row, "previous_id"),
                row.getBoolean("is_next"),
                doneOn,
                Sql.id(row, "interaction_id"),
                row.getString("reason"),
                Sql.constant(row, "cause", CancelCause.class),
                Sql.id(row, "created_by"),
                row.getString("planned_by_name"),
                Sql.instant(row, "created_at"),
                Sql.instant(row, "updated_at"),
                null);
    }
}
