-- What each customer bought in a month and in all, of confirmed orders: classifications for any day are answered from these
-- and the orders of the broken months at the ends of a period. Amounts in the smallest unit of money, as whole numbers.
create table purchase_month (
    month        date not null,
    customer_id  uuid not null,
    orders       int not null,
    -- days on which it ordered
    days         int not null,
    first_on     date not null,
    last_on      date not null,
    amount       bigint not null,
    -- of the orders whose cost is known, and how many those are
    profit       bigint not null,
    profit_known int not null,
    primary key (month, customer_id)
);
create index purchase_month_customer on purchase_month (customer_id, month);

create table purchase_total (
    customer_id  uuid primary key,
    orders       int not null,
    days         int not null,
    first_on     date not null,
    last_on      date not null,
    amount       bigint not null,
    profit       bigint not null,
    profit_known int not null
);

-- An order that was cancelled later still counts for the days before.
create index customer_order_cancelled on customer_order (cancelled_at) where state = 'CANCELLED';

-- Sums of the months that an order came to, went from or changed in, made anew from the orders themselves: what a former
-- version of the service writes, or somebody by hand, is in them as well. In one order, so that two writers never wait for
-- each other in a circle. Security definer: the service's user need not be able to write sums by itself.
create function purchase_sums_anew(customers uuid[], months date[]) returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
    -- The service holds these locks already; whoever writes without it gets in line.
    perform 1 from customer c where c.id = any(customers) order by c.id for no key update;

    with touched as (
        select distinct x.customer_id, x.month from unnest(customers, months) x(customer_id, month)
    ), present as (
        select t.month, t.customer_id, count(*)::int as orders, count(distinct o.ordered_on)::int as days, min(o.ordered_on) as first_on,
            max(o.ordered_on) as last_on, sum(o.amount * 100)::bigint as amount, coalesce(sum(o.gross_profit * 100), 0)::bigint as profit,
            count(o.gross_profit)::int as profit_known
        from touched t
        join customer_order o on o.customer_id = t.customer_id and o.ordered_on >= t.month and o.ordered_on < t.month + interval '1 month'
        where o.state = 'CONFIRMED'
        group by t.month, t.customer_id
    ), gone as (
        delete from purchase_month m using touched t
        where m.month = t.month and m.customer_id = t.customer_id
            and not exists (select 1 from present p where p.month = t.month and p.customer_id = t.customer_id)
    )
    insert into purchase_month select * from present order by month, customer_id
    on conflict (month, customer_id) do update set orders = excluded.orders, days = excluded.days, first_on = excluded.first_on,
        last_on = excluded.last_on, amount = excluded.amount, profit = excluded.profit, profit_known = excluded.profit_known;

    with touched as (
        select distinct customer_id from unnest(customers) x(customer_id)
    ), present as (
        select t.customer_id, sum(m.orders)::int as orders, sum(m.days)::int as days, min(m.first_on) as first_on, max(m.last_on) as last_on,
            sum(m.amount)::bigint as amount, sum(m.profit)::bigint as profit, sum(m.profit_known)::int as profit_known
        from touched t join purchase_month m on m.customer_id = t.customer_id
        group by t.customer_id
    ), gone as (
        delete from purchase_total p using touched t
        where p.customer_id = t.customer_id and not exists (select 1 from present n where n.customer_id = t.customer_id)
    )
    insert into purchase_total select * from present order by customer_id
    on conflict (customer_id) do update set orders = excluded.orders, days = excluded.days, first_on = excluded.first_on,
        last_on = excluded.last_on, amount = excluded.amount, profit = excluded.profit, profit_known = excluded.profit_known;
end
$$;

create function purchase_added() returns trigger language plpgsql as $$
begin
    perform purchase_sums_anew(array_agg(customer_id), array_agg(date_trunc('month', ordered_on)::date)) from added having count(*) > 0;
    return null;
end
$$;

create function purchase_removed() returns trigger language plpgsql as $$
begin
    perform purchase_sums_anew(array_agg(customer_id), array_agg(date_trunc('month', ordered_on)::date)) from removed having count(*) > 0;
    return null;
end
$$;

create function purchase_replaced() returns trigger language plpgsql as $$
begin
    perform purchase_sums_anew(array_agg(customer_id), array_agg(date_trunc('month', ordered_on)::date))
    from (select customer_id, ordered_on from removed union all select customer_id, ordered_on from added) x having count(*) > 0;
    return null;
end
$$;

create trigger customer_order_added after insert on customer_order referencing new table as added for each statement execute function purchase_added();
create trigger customer_order_removed after delete on customer_order referencing old table as removed for each statement execute function purchase_removed();
create trigger customer_order_replaced after update on customer_order referencing old table as removed new table as added
    for each statement execute function purchase_replaced();

-- The triggers are there first: an order that comes in meanwhile waits for this migration and is counted once.
insert into purchase_month
select date_trunc('month', ordered_on)::date, customer_id, count(*), count(distinct ordered_on), min(ordered_on), max(ordered_on),
    sum(amount * 100)::bigint, coalesce(sum(gross_profit * 100), 0)::bigint, count(gross_profit)
from customer_order where state = 'CONFIRMED' group by 1, 2;
insert into purchase_total
select customer_id, sum(orders), sum(days), min(first_on), max(last_on), sum(amount), sum(profit), sum(profit_known)
from purchase_month group by 1;
analyze purchase_month;
analyze purchase_total;

-- Buying rhythm and spend of a base, as they were estimated from its orders up to a day (BG/NBD and Gamma-Gamma).
create table lifetime_model (
    id                    uuid primary key,
    state                 text not null check (state in ('RUNNING','DONE','FAILED')),
    failure               text,
    calibrated_to         date not null,
    -- whose customers: null for all that the one who ordered it sees
    owner_id              uuid,
    team_id               uuid,
    tag                   text,
    customers             int,
    repeat_customers      int,
    r                     double precision,
    alpha                 double precision,
    a                     double precision,
    b                     double precision,
    log_likelihood        double precision,
    spend_customers       int,
    p                     double precision,
    q                     double precision,
    gamma                 double precision,
    spend_log_likelihood  double precision,
    created_at            timestamptz not null,
    -- a person or a client
    created_by            uuid not null,
    taken_at              timestamptz,
    finished_at           timestamptz
);
create index lifetime_model_created on lifetime_model (created_at desc, id desc);
