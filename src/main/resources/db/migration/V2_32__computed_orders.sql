-- The service answers the number and frequency of orders by itself now.
update customer c set checklist_answered = n.answered
  from (select c.id, count(distinct q.id) as answered
          from customer c
          join checklist_question q on q.status = c.status and q.active
           and (q.computed in ('WON_BEFORE','PAUSE_SIDE','RE_EVALUATE_ON','COMPETITOR')
                or q.computed = 'ORDERS' and exists (select 1 from customer_order o where o.customer_id = c.id and o.state = 'CONFIRMED')
                or exists (select 1 from checklist_answer a where a.customer_id = c.id and a.question_id = q.id))
         where exists (select 1 from customer_order o where o.customer_id = c.id and o.state = 'CONFIRMED')
         group by c.id) n
 where n.id = c.id and c.checklist_answered <> n.answered;
