-- Beside what a customer ever bought, what it bought from one month on: that month is where the period of today begins, for
-- which classifications are asked most. Then they read one row for each customer instead of one for each of its months.
set local statement_timeout = 0;
-- Who is writing orders finishes first, with the sums as they were; who begins now waits and writes them as below.
lock table customer_order in share row exclusive mode;

create table purchase_period (
    only_one boolean primary key default true check (only_one),
    since    date not null check (extract(day from since) = 1)
);
insert into purchase_period (since) values ((date_trunc('month', current_date) - interval '11 months')::date);

alter table purchase_total
    add column recent_orders int not null default 0,
    add column recent_days int not null default 0,
    add column recent_first_on date,
    add column recent_last_on date,
    add column recent_amount bigint not null default 0,
    add column recent_profit bigint not null default 0,
    add column recent_profit_known int not null default 0;

-- As before, and the sums of the period with those of ever.
create or replace function purchase_sums_anew(customers uuid[], months date[]) returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
    recent date;
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

    -- Who moves the beginning of the period never waits (see purchase_period_begin), so nobody waits here for long.
    perform pg_advisory_xact_lock_shared(hashtext('purchase_period'));
    select since into recent from purchase_period;
    with touched as (
        select distinct customer_id from unnest(customers) x(customer_id)
    ), present as (
        select t.customer_id, sum(m.orders)::int as orders, sum(m.days)::int as days, min(m.first_on) as first_on, max(m.last_on) as last_on,
            sum(m.amount)::bigint as amount, sum(m.profit)::bigint as profit, sum(m.profit_known)::int as profit_known,
            coalesce(sum(m.orders) filter (where m.month >= recent), 0)::int as recent_orders,
            coalesce(sum(m.days) filter (where m.month >= recent), 0)::int as recent_days,
            min(m.first_on) filter (where m.month >= recent) as recent_first_on,
            max(m.last_on) filter (where m.month >= recent) as recent_last_on,
            coalesce(sum(m.amount) filter (where m.month >= recent), 0)::bigint as recent_amount,
            coalesce(sum(m.profit) filter (where m.month >= recent), 0)::bigint as recent_profit,
            coalesce(sum(m.profit_known) filter (where m.month >= recent), 0)::int as recent_profit_known
        from touched t join purchase_month m on m.customer_id = t.customer_id
        group by t.customer_id
    ), gone as (
        delete from purchase_total p using touched t
        where p.customer_id = t.customer_id and not exists (select 1 from present n where n.customer_id = t.customer_id)
    )
    insert into purchase_total (customer_id, orders, days, first_on, last_on, amount, profit, profit_known,
        recent_orders, recent_days, recent_first_on, recent_last_on, recent_amount, recent_profit, recent_profit_known)
    select * from present order by customer_id
    on conflict (customer_id) do update set orders = excluded.orders, days = excluded.days, first_on = excluded.first_on,
        last_on = excluded.last_on, amount = excluded.amount, profit = excluded.profit, profit_known = excluded.profit_known,
        recent_orders = excluded.recent_orders, recent_days = excluded.recent_days, recent_first_on = excluded.recent_first_on,
        recent_last_on = excluded.recent_last_on, recent_amount = excluded.recent_amount, recent_profit = excluded.recent_profit,
        recent_profit_known = excluded.recent_profit_known;
end
$$;

-- Moves the beginning of the period; false when somebody is writing orders right now, then it is tried again later. It does not
-- wait for them: they hold customers, and who waited for those behind it would wait in a circle.
create function purchase_period_begin(month date) returns boolean language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if not pg_try_advisory_xact_lock(hashtext('purchase_period')) then
        return false;
    end if;
    update purchase_period set since = month where since <> month;
    with recent as (
        select customer_id, sum(orders)::int as orders, sum(days)::int as days, min(first_on) as first_on, max(last_on) as last_on,
            sum(amount)::bigint as amount, sum(profit)::bigint as profit, sum(profit_known)::int as profit_known
        from purchase_month m where m.month >= purchase_period_begin.month group by customer_id
    )
    update purchase_total t set recent_orders = coalesce(r.orders, 0), recent_days = coalesce(r.days, 0), recent_first_on = r.first_on,
        recent_last_on = r.last_on, recent_amount = coalesce(r.amount, 0), recent_profit = coalesce(r.profit, 0), recent_profit_known = coalesce(r.profit_known, 0)
    from purchase_total p left join recent r on r.customer_id = p.customer_id
    where t.customer_id = p.customer_id
        and (t.recent_orders, t.recent_days, t.recent_first_on, t.recent_last_on, t.recent_amount, t.recent_profit, t.recent_profit_known)
            is distinct from (coalesce(r.orders, 0), coalesce(r.days, 0), r.first_on, r.last_on, coalesce(r.amount, 0), coalesce(r.profit, 0), coalesce(r.profit_known, 0));
    return true;
end
$$;

select purchase_period_begin(since) from purchase_period;
analyze purchase_total;
