set local statement_timeout = 0;
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

analyze customer_profile_period;
