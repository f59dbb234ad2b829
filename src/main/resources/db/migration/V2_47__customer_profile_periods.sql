-- What value grades and tiers of a past day come from: each customer's procurement budget, annual revenue, size class and tier
-- from one instant to the next; half open, no gaps, one row per change. Instants and not days: which day a change belongs to
-- follows from the organisation's zone, which the service knows. The first row reaches back for ever: what a record came with
-- stands for the days before it was entered, as its history of status may.
create table customer_profile_period (
    customer_id        uuid not null references customer on delete cascade,
    valid_from         timestamptz not null,
    valid_to           timestamptz not null default 'infinity',
    procurement_budget numeric(18,2),
    annual_revenue     numeric(18,2),
    size_class         text,
    tier               text,
    primary key (customer_id, valid_from),
    check (valid_from < valid_to)
);
create unique index customer_profile_period_present on customer_profile_period (customer_id) where valid_to = 'infinity';

-- By triggers: a list, an undo, a former version of the service and somebody by hand all write the customer alone. Security
-- definer: whoever may change a customer need not be able to write its past.
create function customer_profile_begun() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    insert into customer_profile_period (customer_id, valid_from, procurement_budget, annual_revenue, size_class, tier)
    select id, '-infinity', procurement_budget, annual_revenue, size_class, tier from added;
    return null;
end
$$;

-- At the instant that the writer gives with its change; a writer without one, now. One whose clock is behind that of the writer
-- before changes the present row: the past keeps its answers.
create function customer_profile_changed() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
    at timestamptz := case when new.updated_at is distinct from old.updated_at then new.updated_at else now() end;
    since timestamptz;
begin
    select p.valid_from into since from customer_profile_period p where p.customer_id = new.id and p.valid_to = 'infinity';
    if since < at then
        update customer_profile_period set valid_to = at where customer_id = new.id and valid_to = 'infinity';
        insert into customer_profile_period (customer_id, valid_from, procurement_budget, annual_revenue, size_class, tier)
        values (new.id, at, new.procurement_budget, new.annual_revenue, new.size_class, new.tier);
    else
        update customer_profile_period
        set procurement_budget = new.procurement_budget, annual_revenue = new.annual_revenue, size_class = new.size_class, tier = new.tier
        where customer_id = new.id and valid_to = 'infinity';
    end if;
    return null;
end
$$;

-- A tier that counts for days before it was written: a decision of a person may. The periods at both ends are cut in two.
create function customer_tier_between(whose uuid, decided text, since timestamptz, until timestamptz) returns void language plpgsql
    security definer set search_path = public, pg_temp as $$
declare
    edge timestamptz;
    cut  customer_profile_period;
begin
    foreach edge in array array[since, until] loop
        select p.* into cut from customer_profile_period p where p.customer_id = whose and p.valid_from < edge and p.valid_to > edge;
        continue when not found;
        update customer_profile_period set valid_to = edge where customer_id = whose and valid_from = cut.valid_from;
        cut.valid_from := edge;
        insert into customer_profile_period select cut.*;
    end loop;
    update customer_profile_period p set tier = decided where p.customer_id = whose and p.valid_from >= since and p.valid_from < until;
end
$$;

create trigger customer_profile_begun after insert on customer referencing new table as added for each statement execute function customer_profile_begun();
create trigger customer_profile_changed after update of procurement_budget, annual_revenue, size_class, tier on customer for each row
    when ((old.procurement_budget, old.annual_revenue, old.size_class, old.tier) is distinct from (new.procurement_budget, new.annual_revenue, new.size_class, new.tier))
    execute function customer_profile_changed();

-- The triggers are there first: a change that comes in meanwhile waits for this migration and is counted once.
insert into customer_profile_period (customer_id, valid_from, procurement_budget, annual_revenue, size_class, tier)
select id, '-infinity', procurement_budget, annual_revenue, size_class, tier from customer;

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
analyze customer_profile_period;
