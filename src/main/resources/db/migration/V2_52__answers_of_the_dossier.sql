-- What the dossier of the competitor that holds a customer answers, and the price tier, are not asked a second time; where
-- somebody has rewritten a question it stays as it is. What people answered before stays readable, and counts.
update checklist_question q set computed = x.computed
  from (values
        ('01930000-0000-7000-8001-000000000001'::uuid, 'PRICE_TIER'),
        ('01930000-0000-7000-8001-000000000013', 'INCUMBENCY_COOPERATION'),
        ('01930000-0000-7000-8001-000000000014', 'INCUMBENCY_DEVELOPMENT'),
        ('01930000-0000-7000-8001-000000000015', 'INCUMBENCY_PROBLEMS'),
        ('01930000-0000-7000-8001-000000000016', 'INCUMBENCY_STRENGTHS'),
        ('01930000-0000-7000-8001-000000000017', 'INCUMBENCY_ENTRY_POINTS'),
        ('01930000-0000-7000-8001-000000000018', 'INCUMBENCY_WIN')) as x(id, computed)
 where q.id = x.id and q.computed is null and q.version = 0;

-- Counted anew with what the service answers now; in the order in which the service takes customers.
set local statement_timeout = 0;
select count(*) from (select 1 from customer where status in ('WON','HELD_BY_COMPETITOR') order by id for no key update) held;
with answered as (
    select c.id, count(*) as more
      from customer c
      join checklist_question q on q.status = c.status and q.active
      left join incumbency i on i.customer_id = c.id and i.competitor_id = c.competitor_id and i.ended_on is null
     where c.status in ('WON','HELD_BY_COMPETITOR')
       and not exists (select 1 from checklist_answer a where a.customer_id = c.id and a.question_id = q.id)
       and case q.computed
            when 'PRICE_TIER' then exists (select 1 from customer_order o where o.customer_id = c.id and o.state = 'CONFIRMED' and o.price_tier_id is not null)
            when 'INCUMBENCY_COOPERATION' then i.cooperation is not null
            when 'INCUMBENCY_DEVELOPMENT' then i.development is not null
            when 'INCUMBENCY_PROBLEMS' then exists (select 1 from incumbency_problem p where p.incumbency_id = i.id)
            when 'INCUMBENCY_STRENGTHS' then coalesce(i.our_strengths, i.our_weaknesses) is not null
            when 'INCUMBENCY_ENTRY_POINTS' then exists (select 1 from incumbency_entry_point e where e.incumbency_id = i.id)
            when 'INCUMBENCY_WIN' then i.expected_win_on is not null or i.chance is not null
            else false
           end
     group by c.id)
update customer c set checklist_answered = c.checklist_answered + n.more from answered n where n.id = c.id;
