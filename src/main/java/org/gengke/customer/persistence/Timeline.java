package org.gengke.customer.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.gengke.customer.TimelineEntry;
import org.gengke.people.Visibility;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.domain.Page;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Keyset;
import org.gengke.shared.persistence.Keyset.Sort;
import org.gengke.shared.persistence.Sql;

/** Everything that happened to a customer, and to the records that were merged into it, in one statement. */
@ApplicationScoped
public class Timeline {

    private static final List<Sort> SORTS = List.of(new Sort("at", "e.at", Keyset.Type.INSTANT));

    /** A change that took effect on an earlier day stands at that day. Parameter: the zone. */
    private static final String STATUS_CHANGES = "select s.id, 'STATUS_CHANGE' as kind, case when s.effective_on = (s.recorded_at at time zone z.zone)::date"
            + " then s.recorded_at else s.effective_on::timestamp at time zone z.zone end as at, s.actor_id, s.id as subject_id,"
            + " jsonb_build_object('fromStatus', s.from_status, 'toStatus', s.to_status, 'effectiveOn', s.effective_on, 'rule', s.rule, 'reason', s.reason) as details"
            + " from status_change s join own on own.id = s.customer_id cross join zone z";

    private static final String OTHERS = " union all select i.id, 'INTERACTION', i.occurred_at, i.author_id, i.id, jsonb_build_object('kind', i.kind,"
            + " 'summary', i.summary, 'needs', i.needs, 'doubts', i.doubts, 'valued', i.valued, 'nextStep', i.next_step)"
            + " from interaction i join own on own.id = i.customer_id where i.corrected_by_id is null"
            + " union all select p.id, 'PLAN_' || p.state, p.updated_at, coalesce(p.ended_by, d.author_id), p.id, jsonb_build_object('dueOn', p.due_on, 'firstDueOn', p.first_due_on,"
            + " 'kind', p.kind, 'purpose', p.purpose, 'reason', p.reason, 'cause', p.cause, 'rescheduleCount', p.reschedule_count)"
            + " from follow_up_plan p join own on own.id = p.customer_id left join interaction d on d.id = p.interaction_id where p.state <> 'PLANNED'"
            + " union all select p.id, 'CONTACT_ADDED', coalesce(p.since::timestamp at time zone z.zone, k.created_at), k.created_by, k.id,"
            + " jsonb_build_object('name', k.name, 'position', p.position) from contact_position p join own on own.id = p.customer_id"
            + " join contact k on k.id = p.contact_id cross join zone z"
            + " union all select p.id, 'CONTACT_LEFT', p.left_on::timestamp at time zone z.zone, null, k.id,"
            + " jsonb_build_object('name', k.name, 'position', p.position) from contact_position p join own on own.id = p.customer_id"
            + " join contact k on k.id = p.contact_id cross join zone z where p.left_on is not null"
            + " union all select m.id, 'MERGED', m.merged_at, m.merged_by, m.merged_id, jsonb_build_object('name', c.name)"
            + " from customer_merge m join own on own.id = m.survivor_id join customer c on c.id = m.merged_id"
            + " union all select m.id, 'MERGE_UNDONE', m.undone_at, m.undone_by, m.merged_id, jsonb_build_object('name', c.name)"
            + " from customer_merge m join own on own.id = m.survivor_id join customer c on c.id = m.merged_id where m.undone_at is not null"
            + " union all select a.id, 'CHECKLIST_ANSWER', a.answered_at, a.answered_by, a.question_id,"
            + " jsonb_build_object('questionZh', q.text_zh, 'questionEn', q.text_en, 'answer', a.answer)"
            + " from checklist_answer a join own on own.id = a.customer_id join checklist_question q on q.id = a.question_id"
            + " union all select o.id, 'ORDERED', case when o.ordered_on = (o.created_at at time zone z.zone)::date then o.created_at"
            + " else o.ordered_on::timestamp at time zone z.zone end, o.created_by, o.id,"
            + " jsonb_build_object('externalId', o.external_id, 'orderedOn', o.ordered_on, 'amount', o.amount, 'grossProfit', o.gross_profit, 'state', o.state)"
            + " from customer_order o join own on own.id = o.customer_id cross join zone z"
            + " union all select o.id, 'ORDER_CANCELLED', o.cancelled_at, null, o.id,"
            + " jsonb_build_object('externalId', o.external_id, 'orderedOn', o.ordered_on, 'amount', o.amount, 'reason', o.cancel_reason)"
            + " from customer_order o join own on own.id = o.customer_id where o.cancelled_at is not null"
            + " union all select p.id, 'PAID', p.paid_on::timestamp at time zone z.zone, null, p.id,"
            + " jsonb_build_object('externalId', o.external_id, 'amount', p.paid_amount, 'dueOn', p.due_on, 'daysLate', greatest(p.paid_on - p.due_on, 0))"
            + " from payment p join customer_order o on o.id = p.order_id join own on own.id = o.customer_id cross join zone z where p.paid_on is not null"
            + " union all select s.id, 'TRIAL_STAGE', case when s.begun_on = (s.recorded_at at time zone z.zone)::date then s.recorded_at"
            + " else s.begun_on::timestamp at time zone z.zone end, s.recorded_by, t.id, jsonb_build_object('stage', s.stage, 'effectiveOn', s.begun_on,"
            + " 'product', p.name, 'note', s.note, 'cause', case when s.stage in ('FAILED','WITHDRAWN') then t.cause end)"
            + " from test_trial t join own on own.id = t.customer_id join test_trial_stage s on s.trial_id = t.id join product p on p.id = t.product_id cross join zone z";

    private static final String REGISTERED = "jsonb_build_object('partnerId', q.id, 'partnerName', q.name, 'product', p.name, 'validUntil', r.valid_until";

    private static final String REGISTRATION = " from deal_registration r join own on own.id = r.customer_id join partner q on q.id = r.partner_id"
            + " left join product p on p.id = r.product_id cross join zone z";

    /** Who else supplies it: since when and until when, and what went wrong between them, each on its day. */
    private static final String RIVALS = " union all select i.id, 'INCUMBENCY_BEGUN', i.since::timestamp at time zone z.zone, i.created_by, i.id,"
            + " jsonb_build_object('competitorId', k.id, 'competitorName', k.name, 'cooperation', i.cooperation) from incumbency i"
            + " join own on own.id = i.customer_id join competitor k on k.id = i.competitor_id cross join zone z"
            + " union all select i.id, 'INCUMBENCY_ENDED', i.ended_on::timestamp at time zone z.zone, null, i.id,"
            + " jsonb_build_object('competitorId', k.id, 'competitorName', k.name, 'outcome', i.outcome, 'outcomeNote', i.outcome_note) from incumbency i"
            + " join own on own.id = i.customer_id join competitor k on k.id = i.competitor_id cross join zone z where i.ended_on is not null"
            + " union all select p.id, 'INCUMBENCY_PROBLEM', p.occurred_on::timestamp at time zone z.zone, p.created_by, i.id,"
            + " jsonb_build_object('competitorId', k.id, 'competitorName', k.name, 'description', p.description, 'solvedOn', p.solved_on)"
            + " from incumbency_problem p join incumbency i on i.id = p.incumbency_id join own on own.id = i.customer_id"
            + " join competitor k on k.id = i.competitor_id cross join zone z";

    /** Which partners have registered it, until when, and how that ended. Of one that was prolonged the last day counts. */
    private static final String REGISTRATIONS = " union all select r.id, 'REGISTERED', case when r.registered_on = (r.created_at at time zone z.zone)::date then r.created_at"
            + " else r.registered_on::timestamp at time zone z.zone end, r.created_by, r.id, " + REGISTERED + ", 'validFrom', r.valid_from, 'note', r.note)" + REGISTRATION
            + " union all select e.id, 'REGISTRATION_EXTENDED', e.extended_at, e.extended_by, r.id, " + REGISTERED + ", 'untilBefore', e.until_before, 'reason', e.reason)"
            + REGISTRATION + " join deal_registration_extension e on e.registration_id = r.id"
            + " union all select r.id, 'REGISTRATION_WITHDRAWN', case when r.withdrawn_on = (r.updated_at at time zone z.zone)::date then r.updated_at"
            + " else r.withdrawn_on::timestamp at time zone z.zone end, r.withdrawn_by, r.id, " + REGISTERED + ", 'reason', r.withdrawal_reason)" + REGISTRATION
            + " where r.withdrawn_on is not null"
            + " union all select r.id, 'REGISTRATION_EXPIRED', (r.valid_until + 1)::timestamp at time zone z.zone, null, r.id, " + REGISTERED + ")" + REGISTRATION
            + " where r.withdrawn_on is null and r.valid_until < z.today";

    private final Sql sql;
    private final Visibility visibility;
    private final BusinessClock clock;

    Timeline(Sql sql, Visibility visibility, BusinessClock clock) {
        this.sql = sql;
        this.visibility = visibility;
        this.clock = clock;
    }

    /** Newest first unless asked otherwise; nothing of a customer that the caller does not see. */
    public Page<TimelineEntry> of(UUID customerId, List<String> kinds, String sort, String after, int limit) {
        Keyset keyset = Keyset.of(SORTS, sort == null ? "-at" : sort, after, limit, "e.id");
        Fragment query = Fragment.of("with recursive own as (select c.id from customer c where c.id = ?", customerId)
                .and(visibility.readable("c"))
                .add(" union select m.id from own join customer m on m.merged_into = own.id), zone as (select ?::text as zone, ?::date as today)", clock.zone().getId(), clock.today())
                .add(" select e.*, coalesce(u.display_name, x.name) as actor_name" + keyset.selectKey() + " from (" + STATUS_CHANGES + OTHERS + RIVALS + REGISTRATIONS
                        + ") e left join app_user u on u.id = e.actor_id left join api_client x on x.id = e.actor_id where true")
                .andAny("e.kind", "text", kinds);
        return keyset.read(sql, keyset.addTo(query), row -> new TimelineEntry(
                Sql.id(row, "id"), row.getString("kind"), Sql.instant(row, "at"), Sql.id(row, "actor_id"), row.getString("actor_name"),
                Sql.id(row, "subject_id"), row.getString("details")), null);
    }
}
