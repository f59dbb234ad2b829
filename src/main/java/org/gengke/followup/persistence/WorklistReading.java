package org.gengke.followup.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.gengke.customer.CustomerParts;
import org.gengke.customer.domain.CustomerStatus;
import org.gengke.customer.domain.Importance;
import org.gengke.customer.domain.Tier;
import org.gengke.followup.FollowUpPlanView;
import org.gengke.followup.Worklist;
import org.gengke.followup.WorklistItem;
import org.gengke.followup.domain.InteractionKind;
import org.gengke.followup.domain.PlanOrigin;
import org.gengke.followup.domain.PlanPriority;
import org.gengke.followup.domain.StallKind;
import org.gengke.followup.domain.WorklistOrder;
import org.gengke.followup.domain.WorklistReason;
import org.gengke.followup.domain.WorklistSection;
import org.gengke.people.Caller;
import org.gengke.people.Visibility;
import org.gengke.shared.domain.Page;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Keyset;
import org.gengke.shared.persistence.Keyset.Sort;
import org.gengke.shared.persistence.Sql;

/**
 * The worklist in one statement: the order is the domain's, what was said last is looked up for the shown rows only. The next
 * plan of a customer of whom something stands still counts as due on the day of the list, when it is due later; and it comes
 * to the lists of those who work on what stands still, though its promise is the customer's owner's.
 */
@ApplicationScoped
public class WorklistReading {

    private static final int EXCERPT = 120;
    private static final int ASSIGNED_SHOWN = 100;
    /** Whoever is paused is not reminded of. */
    static final String ACTIVE = "x.origin <> 'RE_EVALUATION'";
    /** {@link WorklistOrder#rank} as SQL, made from it, so that there is one rule. */
    private static final String RANK = rank();

    private static final String COLUMNS = "select p.*, c.name as customer_name, c.status, c.importance, c.tier, c.region_code, u.display_name as owner_name, u.competence as owner_competence, b.display_name as planned_by_name";
    private static final String JOINED = " p join customer c on c.id = p.customer_id"
            + " left join app_user u on u.id = p.owner_id left join app_user b on b.id = p.created_by where p.state = 'PLANNED'";
    private static final String FROM = " from (select x.*, x.due_on as work_on, false as stalled, false as others from follow_up_plan x)" + JOINED;
    private static final String LOOK_UP = " left join lateral (select i.id as last_id, i.occurred_at as last_at, i.kind as last_kind, left(i.summary, "
            + EXCERPT + ") as last_summary, i.next_step as last_next_step from interaction i where i.customer_id = w.customer_id"
            + " and i.corrected_by_id is null order by i.occurred_at desc, i.id desc limit 1) i on true"
            + " left join lateral (select k.id as contact_id, k.name as contact_name, k.phones[1] as contact_phone from contact_position o"
            + " join contact k on k.id = o.contact_id where o.customer_id = w.customer_id and o.left_on is null"
            + " order by cardinality(k.phones) = 0, o.since nulls last, o.id limit 1) k on true";
    /** A reminder is to be seen on a day, which is asked for twice. */
    private static final String RAISED = "r.raised_on <= ? and coalesce(r.last_on, 'infinity') >= ?";
    private static final String STALLS = " left join lateral (select jsonb_agg(jsonb_build_object('trialId', r.subject_id, 'product', r.subject_name, 'kind', r.kind,"
            + " 'since', r.since) order by r.since, r.subject_id, r.kind)::text as stalls from reminder r where r.customer_id = w.customer_id"
            + " and w.stalled and " + RAISED + ") s on true";
    private static final String IN_ORDER = " order by w.work_order, w.id";

    private final Sql sql;
    private final Visibility visibility;
    private final CustomerParts parts;
    private final ObjectMapper json;

    WorklistReading(Sql sql, Visibility visibility, CustomerParts parts, ObjectMapper json) {
        this.sql = sql;
        this.visibility = visibility;
        this.parts = parts;
        this.json = json;
    }

    /** Rows of a worklist; the counts are of all its pages. */
    public record Items(List<WorklistItem> items, String next, Map<WorklistSection, Long> counts) {}

    public Items of(UUID owner, List<UUID> segmentIds, LocalDate today, LocalDate upTo, LocalDate escalatedUpTo, String after, int limit) {
        Fragment from = Fragment.of(" from (").add(plans(owner, today, upTo)).add(")" + JOINED + " and (").add(visibility.readable("c")).add(")")
                .add(parts.inSegments("p.customer_id", segmentIds));
        Map<WorklistSection, Long> counts = new EnumMap<>(WorklistSection.class);
        if (after != null) {
            sql.first(Fragment.of("select " + counts(today, "")).add(from), row -> addCounts(counts, row));
        }
        return page(from, after == null ? ", " + counts(today, " over ()") : "", counts, today, escalatedUpTo, after, limit);
    }

    /**
     * A person's plans up to a day, and beside them the later ones that something standing still brings to the list. In three
     * parts, so that each is found by an index; the third is what owners have promised where this person works on something of theirs.
     */
    private static Fragment plans(UUID owner, LocalDate today, LocalDate upTo) {
        String stalled = "(select distinct r.customer_id as id from reminder r where " + RAISED + ")";
        Fragment plans = Fragment.of("select x.*, case when x.due_on > ? and s.id is not null then ? else x.due_on end as work_on, s.id is not null as stalled, false as others", today, today);
        plans.add(" from follow_up_plan x left join " + stalled + " s on s.id = x.customer_id and x.is_next and " + ACTIVE, today, today);
        plans.add(" where x.state = 'PLANNED' and x.owner_id = ? and x.due_on <= ?", owner, upTo);
        plans.add(" union all select x.*, ?::date, true, false from " + stalled + " s join follow_up_plan x on x.customer_id = s.id and x.is_next and " + ACTIVE, today, today, today);
        plans.add(" where x.owner_id = ? and x.due_on > ?", owner, upTo);
        plans.add(" union all select x.*, ?::date, true, true from reminder r", today);
        plans.add(" join follow_up_plan x on x.customer_id = r.customer_id and x.is_next and " + ACTIVE + " and x.owner_id is distinct from ?", owner);
        return plans.add(" where " + RAISED + " and r.assignee_id = ? group by x.id", today, today, owner);
    }

    /** What stands still of what the caller works on where they do not see the customer, and so not its plan; a segment tells of customers, too. */
    public List<Worklist.Assigned> assigned(UUID caller, LocalDate today) {
        Fragment query = Fragment.of(
                "select r.subject_id, r.subject_name, r.customer_id, c.name, r.kind, r.since from reminder r join customer c on c.id = r.customer_id"
                        + " where r.assignee_id = ? and " + RAISED + " and exists (select 1 from follow_up_plan x where x.customer_id = r.customer_id and x.is_next and " + ACTIVE + ") and (",
                caller, today, today);
        query.add(visibility.readableRow("c", "r.assignee_id")).add(") and not (").add(visibility.readableRow("c")).add(")");
        return sql.list(query.add(" order by r.since, r.subject_id, r.kind limit " + ASSIGNED_SHOWN), row -> new Worklist.Assigned(
                Sql.id(row, "subject_id"), row.getString("subject_name"), Sql.id(row, "customer_id"), row.getString("name"),
                Sql.constant(row, "kind", StallKind.class), row.getObject("since", LocalDate.class)));
    }

    /** What the caller's people have left undone for too long. */
    public Items escalated(Caller manager, List<UUID> segmentIds, LocalDate today, LocalDate escalatedUpTo, int limit) {
        Fragment from = Fragment.of(
                        FROM + " and p.due_on <= ? and p.owner_id <> ? and c.team_id = any(?::uuid[])",
                        escalatedUpTo, manager.id(), manager.teams().toArray(UUID[]::new))
                .add(parts.inSegments("p.customer_id", segmentIds));
        return page(
                from, ", " + counts(today, " over ()"), new EnumMap<>(WorklistSection.class), today, escalatedUpTo, null, limit);
    }

    private Items page(
            Fragment from,
            String counting,
            Map<WorklistSection, Long> counts,
            LocalDate today,
            LocalDate escalatedUpTo,
            String after,
            int limit) {
        String order = order(today);
        Keyset keyset = Keyset.of(List.of(new Sort("worklist", order, Keyset.Type.NUMBER)), null, after, limit, "p.id");
        Fragment query = Fragment.of("select w.*, i.*, k.*, s.stalls from (" + COLUMNS + ", " + order + " as work_order" + counting + keyset.selectKey());
        keyset.addTo(query.add(from)).add(") w" + LOOK_UP + STALLS + IN_ORDER, today, today);
        Page<WorklistItem> page = keyset.read(
                sql,
                query,
                row -> {
                    if (!counting.isEmpty() && counts.isEmpty()) {
                        addCounts(counts, row);
                    }
                    return item(row, today, escalatedUpTo);
                },
                null);
        for (WorklistSection section : WorklistSection.values()) {
            counts.putIfAbsent(section, 0L);
        }
        return new Items(page.items(), page.next(), counts);
    }

    /** Overdue, then today's, then the coming days one by one; within each by rank, then the longest due. */
    private static String order(LocalDate today) {
        String day = "date '" + today + "'";
        return "(case when p.work_on < " + day + " then 0 when p.work_on = " + day + " then 1 else 2 end * 100000000000000::bigint"
                + " + greatest(p.work_on - " + day + ", 0) * 1000000000::bigint + (" + RANK + ") * 100000::bigint + (p.work_on - date '1970-01-01'))";
    }

    private static String counts(LocalDate today, String over) {
        String day = "date '" + today + "'";
        return "count(*) filter (where p.work_on < " + day + ")" + over + " as overdue_count, count(*) filter (where p.work_on = " + day + ")" + over
                + " as today_count, count(*) filter (where p.work_on > " + day + ")" + over + " as coming_count";
    }

    private static boolean addCounts(Map<WorklistSection, Long> counts, ResultSet row) throws SQLException {
        counts.put(WorklistSection.OVERDUE, row.getLong("overdue_count"));
        counts.put(WorklistSection.TODAY, row.getLong("today_count"));
        counts.put(WorklistSection.COMING, row.getLong("coming_count"));
        return true;
    }

    private WorklistItem item(ResultSet row, LocalDate today, LocalDate escalatedUpTo) throws SQLException {
        FollowUpPlanView plan = PlanReading.view(row, today);
        WorklistItem.Customer customer = new WorklistItem.Customer(
                plan.customerId(),
                plan.customerName(),
                Sql.constant(row, "status", CustomerStatus.class),
                Sql.constant(row, "importance", Importance.class),
                Sql.constant(row, "tier", Tier.class),
                row.getString("region_code"));
        UUID last = Sql.id(row, "last_id");
        UUID contact = Sql.id(row, "contact_id");
        boolean others = row.getBoolean("others");
        List<WorklistItem.Stall> stalls = stalls(row.getString("stalls"));
        return new WorklistItem(
                WorklistSection.of(row.getObject("work_on", LocalDate.class), today),
                plan,
                others,
                customer,
                others ? reasons(stalls) : reasons(plan, !plan.dueOn().isAfter(escalatedUpTo), stalls),
                last == null
                        ? null
                        : new WorklistItem.LastInteraction(
                                last,
                                Sql.instant(row, "last_at"),
                                Sql.constant(row, "last_kind", InteractionKind.class),
                                row.getString("last_summary"),
                                row.getString("last_next_step")),
                contact == null
                        ? null
                        : new WorklistItem.Contact(contact, row.getString("contact_name"), row.getString("contact_phone")),
                stalls);
    }

    private List<WorklistItem.Stall> stalls(String stalls) {
        try {
            return stalls == null ? List.of() : List.of(json.readValue(stalls, WorklistItem.Stall[].class));
        } catch (JsonProcessingException corrupt) {
            throw new IllegalStateException(corrupt);
        }
    }

    private static List<WorklistReason> reasons(List<WorklistItem.Stall> stalls) {
        return stalls.stream().map(stall -> stall.kind().reason()).distinct().sorted().toList();
    }

    private static List<WorklistReason> reasons(FollowUpPlanView plan, boolean escalated, List<WorklistItem.Stall> stalls) {
        List<WorklistReason> reasons = new ArrayList<>();
        if (plan.overdue()) {
            reasons.add(WorklistReason.OVERDUE);
        }
        if (escalated) {
            reasons.add(WorklistReason.ESCALATED);
        }
        reasons.addAll(reasons(stalls));
        if (plan.rescheduleCount() > 0) {
            reasons.add(WorklistReason.RESCHEDULED);
        } else {
            reasons.add(
                    switch (plan.origin()) {
                        case CADENCE -> WorklistReason.DUE_BY_CADENCE;
                        case RE_EVALUATION -> WorklistReason.RE_EVALUATION;
                        case HAND, IMPORT -> WorklistReason.PLANNED_BY_HAND;
                    });
        }
        return reasons;
    }

    private static String rank() {
        PlanPriority priority = PlanPriority.HIGH;
        Tier tier = Tier.STRATEGIC;
        Importance importance = Importance.KEY;
        CustomerStatus status = CustomerStatus.TESTING;
        int base = WorklistOrder.rank(priority, tier, importance, status);
        return cases("p.priority", PlanPriority.values(), 0, one -> WorklistOrder.rank(one, tier, importance, status) - base)
                + " + "
                + cases("c.tier", Tier.values(), WorklistOrder.rank(priority, null, importance, status) - base, one -> WorklistOrder.rank(priority, one, importance, status) - base)
                + " + "
                + cases("c.importance", Importance.values(), WorklistOrder.rank(priority, tier, null, status) - base, one -> WorklistOrder.rank(priority, tier, one, status) - base)
                + " + "
                + cases("c.status", CustomerStatus.values(), 0, one -> WorklistOrder.rank(priority, tier, importance, one));
    }

    private static <E extends Enum<E>> String cases(String column, E[] values, int whenNull, ToIntFunction<E> rank) {
        StringBuilder sql = new StringBuilder("case ").append(column);
        for (E value : values) {
            sql.append(" when '").append(value.name()).append("' then ").append(rank.applyAsInt(value));
        }
        return sql.append(" else ").append(whenNull).append(" end").toString();
    }
}
