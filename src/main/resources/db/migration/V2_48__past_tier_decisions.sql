-- Decisions that count for days before they were made, as far as each was the last word on those days. What came to a record by
-- a merge speaks of another one.
select customer_tier_between(d.customer_id, d.tier, d.effective_on::timestamp at time zone '${zone}', least(d.created_at,
    (select min(n.effective_on) from classification_decision n where n.customer_id = d.customer_id and n.kind = 'TIER'
        and n.effective_on > d.effective_on and n.id < d.id)::timestamp at time zone '${zone}'))
from (select * from classification_decision x where x.kind = 'TIER' and x.effective_on < (x.created_at at time zone '${zone}')::date
    and not exists (select 1 from customer_merge m where m.survivor_id = x.customer_id and m.undone_at is null
        and jsonb_exists(m.moved -> 'rows' -> 'classification_decision', x.id::text)) order by x.id) d;

-- Tiers that were set with a customer's other data are decisions too, without a reason: those of the past from the audit trail,
-- under the ids of its entries. A decision that was made as one is noted beside its change at the same moment.
insert into classification_decision (id, customer_id, kind, effective_on, tier, reason, created_at, created_by)
select a.id, a.customer_id, 'TIER', (a.at at time zone '${zone}')::date, a.changes -> 'tier' ->> 'to', 'NOT_STATED', a.at, a.actor_id
from audit_entry a join customer c on c.id = a.customer_id
where a.action in ('CUSTOMER_CREATED', 'CUSTOMER_CHANGED') and jsonb_exists(a.changes, 'tier') and a.actor_id is not null
    and not exists (select 1 from classification_decision d where d.customer_id = a.customer_id and d.kind = 'TIER'
        and d.created_at between a.at - interval '5 seconds' and a.at + interval '5 seconds');
