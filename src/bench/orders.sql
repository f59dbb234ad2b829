-- 1 000 000 orders of three years for the customers of generate.sql, amounts fall off as Pareto says.
--
--   psql -v ON_ERROR_STOP=1 -v today=2026-11-22 -f orders.sql <connection of the tables' owner>
set client_min_messages = warning;
set work_mem = '128MB';
begin;
select set_config('bench.today', :'today', true) \g /dev/null
create function pg_temp.dice(n bigint, purpose int) returns float8 language sql immutable as
$$ select (hashint8extended(n, purpose) & 1073741823)::float8 / 1073741824 $$;
insert into product (id, code, name, search_text, created_at, updated_at)
values ('01900009-0000-7000-8000-000000000001', 'MJ-200', '门禁一体机', '', now(), now()) on conflict do nothing;
alter table customer_order disable trigger user;
insert into customer_order (id, customer_id, ordered_on, state, amount, gross_profit, cancelled_at, created_at, updated_at)
select ('01900008-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid,
    ('01900004-0000-7000-8000-' || lpad((1 + floor(100000 * pg_temp.dice(n, 81) ^ 1.5))::int::text, 12, '0'))::uuid,
    current_setting('bench.today')::date - floor(1096 * pg_temp.dice(n, 82))::int, case when pg_temp.dice(n, 83) < 0.02 then 'CANCELLED' else 'CONFIRMED' end,
    round((200 / (0.002 + pg_temp.dice(n, 84)))::numeric, 2), round((60 / (0.002 + pg_temp.dice(n, 84)))::numeric, 2), case when pg_temp.dice(n, 83) < 0.02 then now() - interval '1 year' end,
    now() - interval '4 years', now() - interval '4 years'
from generate_series(1, 1000000) n;
alter table customer_order enable trigger user;
insert into purchase_month
select date_trunc('month', ordered_on)::date, customer_id, count(*), count(distinct ordered_on), min(ordered_on), max(ordered_on),
    sum(amount * 100)::bigint, coalesce(sum(gross_profit * 100), 0)::bigint, count(gross_profit)
from customer_order where state = 'CONFIRMED' group by 1, 2;
-- With the sums of the period of today, as the service keeps them.
insert into purchase_total (customer_id, orders, days, first_on, last_on, amount, profit, profit_known,
    recent_orders, recent_days, recent_first_on, recent_last_on, recent_amount, recent_profit, recent_profit_known)
select customer_id, sum(orders), sum(days), min(first_on), max(last_on), sum(amount), sum(profit), sum(profit_known),
    coalesce(sum(orders) filter (where month >= since), 0), coalesce(sum(days) filter (where month >= since), 0),
    min(first_on) filter (where month >= since), max(last_on) filter (where month >= since), coalesce(sum(amount) filter (where month >= since), 0),
    coalesce(sum(profit) filter (where month >= since), 0), coalesce(sum(profit_known) filter (where month >= since), 0)
from purchase_month, purchase_period group by 1;
commit;
vacuum analyze customer_order, purchase_month, purchase_total;
