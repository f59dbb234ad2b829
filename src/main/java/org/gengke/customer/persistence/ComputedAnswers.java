package org.gengke.customer.persistence;

/**
 * What the service answers by itself of an analysis, as SQL over a customer {@code c} and a question {@code q}: null while it
 * knows nothing. Texts as they are, several facts as JSON.
 */
final class ComputedAnswers {

    private static final String CONFIRMED = "from customer_order o where o.customer_id = c.id and o.state = 'CONFIRMED'";

    private static final String PRICE_TIER = "(select jsonb_build_object('name', t.name, 'on', o.ordered_on)::text from customer_order o"
            + " join price_tier t on t.id = o.price_tier_id where o.customer_id = c.id and o.state = 'CONFIRMED' order by o.ordered_on desc, o.id desc limit 1)";

    /** Of the competitor that holds the customer. */
    private static final String DOSSIER = "(select case q.computed"
            + " when 'INCUMBENCY_COOPERATION' then case when i.cooperation is not null then jsonb_build_object('since', i.since, 'cooperation', i.cooperation,"
            + " 'note', i.cooperation_note, 'share', trim_scale(i.share_percent))::text end"
            + " when 'INCUMBENCY_DEVELOPMENT' then i.development"
            + " when 'INCUMBENCY_PROBLEMS' then (select jsonb_agg(jsonb_build_object('on', p.occurred_on, 'text', p.description, 'solvedOn', p.solved_on)"
            + " order by p.occurred_on desc, p.id desc)::text from incumbency_problem p where p.incumbency_id = i.id)"
            + " when 'INCUMBENCY_STRENGTHS' then case when coalesce(i.our_strengths, i.our_weaknesses) is not null"
            + " then jsonb_build_object('strengths', i.our_strengths, 'weaknesses', i.our_weaknesses)::text end"
            + " when 'INCUMBENCY_ENTRY_POINTS' then (select string_agg(e.description, E'\\n' order by e.id) from incumbency_entry_point e where e.incumbency_id = i.id)"
            + " when 'INCUMBENCY_WIN' then case when i.expected_win_on is not null or i.chance is not null"
            + " then jsonb_build_object('on', i.expected_win_on, 'chance', i.chance)::text end end"
            + " from incumbency i where i.customer_id = c.id and i.competitor_id = c.competitor_id and i.ended_on is null)";

    /** Needs the competitor of the customer as {@code k}. */
    static final String ANSWER = "case when q.computed = 'WON_BEFORE' then c.won_before::text when q.computed = 'PAUSE_SIDE' then c.pause_side"
            + " when q.computed = 'RE_EVALUATE_ON' then c.re_evaluate_on::text when q.computed = 'COMPETITOR' then k.name"
            + " when q.computed = 'ORDERS' then (select concat_ws(',', count(*), count(distinct o.ordered_on), min(o.ordered_on), max(o.ordered_on)) "
            + CONFIRMED + " having count(*) > 0) when q.computed = 'PRICE_TIER' then " + PRICE_TIER + " when q.computed like 'INCUMBENCY%' then " + DOSSIER + " end";

    /** Whether there is one; the first four can always be answered. */
    static final String KNOWN = "(q.computed in ('WON_BEFORE','PAUSE_SIDE','RE_EVALUATE_ON','COMPETITOR') or q.computed = 'ORDERS' and exists (select 1 " + CONFIRMED
            + ") or q.computed = 'PRICE_TIER' and exists (select 1 " + CONFIRMED + " and o.price_tier_id is not null)"
            + " or q.computed like 'INCUMBENCY%' and " + DOSSIER + " is not null)";

    private ComputedAnswers() {}
}
