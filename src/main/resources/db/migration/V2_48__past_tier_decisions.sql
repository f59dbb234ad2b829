set local statement_timeout = 0;
-- Nothing of this holds customers: whoever changes one meanwhile begins a period of its own behind what is filled in here.

-- From today's values back along the audit trail, as long as each change led to what was there after it. Behind a change that
-- did not, the trail has a gap: that value is taken for what it was since ever.
do $$
declare
    change record;
    first  customer_profile_period;
    gaps   text[];
begin
    for change in
        with said as (
            select a.customer_id, a.at, a.id, p.name, a.changes -> p.name -> 'from' as was, a.changes -> p.name -> 'to' as became
            from audit_entry a
            cross join (values ('procurementBudget'), ('annualRevenue'), ('sizeClass'), ('tier')) p(name)
            where a.action = 'CUSTOMER_CHANGED' and jsonb_exists(a.changes, p.name)
            union all
            -- What an undone list gave back is noted as a whole.
            select a.customer_id, a.at, a.id, p.name, a.changes -> 'profile' -> 'from' -> p.name, a.changes -> 'profile' -> 'to' -> p.name
            from audit_entry a
            cross join (values ('procurementBudget'), ('annualRevenue'), ('sizeClass')) p(name)
            where a.action = 'CUSTOMER_CHANGED' and jsonb_exists(a.changes, 'profile')
                and a.changes -> 'profile' -> 'from' -> p.name is distinct from a.changes -> 'profile' -> 'to' -> p.name
        )
        select s.customer_id, s.at, s.name, s.was #>> '{}' as was, s.became #>> '{}' as became
        from said s join customer c on c.id = s.customer_id
        order by s.customer_id, s.at desc, s.id desc
    loop
        if first.customer_id is distinct from change.customer_id then
            gaps := '{}';
            select p.* into first from customer_profile_period p where p.customer_id = change.customer_id and p.valid_from = '-infinity';
        end if;
        continue when change.name = any(gaps);
        if (case change.name
                when 'procurementBudget' then first.procurement_budget is distinct from change.became::numeric
                when 'annualRevenue' then first.annual_revenue is distinct from change.became::numeric
                when 'sizeClass' then first.size_class is distinct from change.became
                else first.tier is distinct from change.became end) then
            gaps := gaps || change.name;
            continue;
        end if;
        if change.at < first.valid_to then
            update customer_profile_period set valid_from = change.at where customer_id = first.customer_id and valid_from = '-infinity';
            first.valid_to := change.at;
        end if;
        case change.name
            when 'procurementBudget' then first.procurement_budget := change.was::numeric;
            when 'annualRevenue' then first.annual_revenue := change.was::numeric;
            when 'sizeClass' then first.size_class := change.was;
            else first.tier := change.was;
        end case;
        insert into customer_profile_period (customer_id, valid_from, valid_to, procurement_budget, annual_revenue, size_class, tier)
        values (first.customer_id, '-infinity', first.valid_to, first.procurement_budget, first.annual_revenue, first.size_class, first.tier)
        on conflict (customer_id, valid_from) do update set procurement_budget = excluded.procurement_budget,
            annual_revenue = excluded.annual_revenue, size_class = excluded.size_class, tier = excluded.tier;
    end loop;
end
$$;

-- Tiers that were set with a customer's other data are decisions too, without a reason: those of the past from the audit trail,
-- under the ids of its entries. A decision that was made as one is noted beside its change at the same moment.
insert into classification_decision (id, customer_id, kind, effective_on, tier, reason, created_at, created_by)
select a.id, a.customer_id, 'TIER', (a.at at time zone '${zone}')::date, a.changes -> 'tier' ->> 'to',
    case a.action when 'CUSTOMER_CREATED' then 'ENTERED' else 'NOT_STATED' end, a.at, a.actor_id
from audit_entry a join customer c on c.id = a.customer_id
where a.action in ('CUSTOMER_CREATED', 'CUSTOMER_CHANGED') and jsonb_exists(a.changes, 'tier') and a.actor_id is not null
    and not exists (select 1 from classification_decision d where d.customer_id = a.customer_id and d.kind = 'TIER'
        and d.created_at between a.at - interval '5 seconds' and a.at + interval '5 seconds');

-- Decisions that count for days before they were made, as far as each was the last word on those days. What came to a record by
-- a merge speaks of another one.
select customer_tier_between(d.customer_id, d.tier, d.effective_on::timestamp at time zone '${zone}', least(d.created_at,
    (select min(n.effective_on) from classification_decision n where n.customer_id = d.customer_id and n.kind = 'TIER'
        and n.effective_on > d.effective_on and n.id < d.id and n.reason <> 'ENTERED')::timestamp at time zone '${zone}'))
from (select * from classification_decision x where x.kind = 'TIER' and x.effective_on < (x.created_at at time zone '${zone}')::date
    and not exists (select 1 from customer_merge m where m.survivor_id = x.customer_id and m.undone_at is null
        and jsonb_exists(m.moved -> 'rows' -> 'classification_decision', x.id::text)) order by x.id) d;
analyze customer_profile_period;
