-- 200 key accounts on the data of generate.sql, each with a plan in force (seven goals, eight activities), eight opinions, thirty
-- reports and some visits of executives; all others are made ordinary, so that it is these 200 that are asked for.
\set ON_ERROR_STOP on
begin;
create temp table account as
    select id, owner_id, row_number() over (order by id) as n from (
        select id, owner_id from customer where key_account and merged_into is null and status <> 'ABANDONED' and owner_id is not null order by interaction_count desc, id limit 200) x;
update customer set tier = case when tier in ('STRATEGIC', 'TOP') then 'IMPORTANT' else tier end, importance = case when importance = 'KEY' then 'GENERAL' else importance end
    where key_account and id not in (select id from account);

create temp table plan as select gen_random_uuid() as id, gen_random_uuid() as version_id, a.id as customer_id, a.owner_id, a.n from account a;
insert into key_account_plan (id, customer_id, responsible_id, state, in_force, created_at, updated_at)
    select id, customer_id, owner_id, 'ACTIVE', 1, now(), now() - n * interval '1 minute' from plan;
insert into key_account_plan_version (id, plan_id, number, state, title, begins_on, ends_on, created_at)
    select version_id, id, 1, 'APPROVED', '年度规划 ' || n, (:'today'::date - 120), (:'today'::date + 245), now() from plan;
insert into key_account_goal (version_id, id, position, metric, direction, baseline, target, from_on, due_on)
    select p.version_id, gen_random_uuid(), g.place, g.metric, g.direction, g.baseline, g.target, (:'today'::date - 120), (:'today'::date + 245)
    from plan p cross join (values (0, 'REVENUE', 'GROWTH', 100000, 300000), (1, 'ORDERS', 'GROWTH', 3, 12), (2, 'VISITS', 'GROWTH', 4, 20), (3, 'CONTACTS', 'GROWTH', 10, 60),
        (4, 'SATISFACTION', 'GROWTH', 3, 5), (5, 'COMPLAINTS', 'REDUCTION', 8, 2), (6, 'EXECUTIVE_VISITS', 'GROWTH', 0, 4)) g(place, metric, direction, baseline, target);
insert into key_account_activity (version_id, id, position, kind, title, due_on)
    select p.version_id, gen_random_uuid(), i, (array['VISIT', 'CALL', 'DEMO', 'TRAINING'])[1 + i % 4], '活动 ' || i, (:'today'::date + i * 20 - 60) from plan p, generate_series(0, 7) i;

insert into account_opinion (id, customer_id, asked_on, score, remark, created_at)
    select gen_random_uuid(), a.id, (:'today'::date - (i * 60 + a.n::int % 50)), 1 + ((a.n + i) % 5)::int, '评价', now() from account a, generate_series(0, 7) i where a.n % 10 > 0;
insert into account_report (id, customer_id, kind, content, reported_at, due_at, responsible_id, answer, answered_at, taken_minutes, created_at)
    select gen_random_uuid(), a.id, (array['QUESTION', 'COMPLAINT', 'REQUEST', 'NEWS'])[1 + i % 4], '客户反映 ' || i, r.at, r.at + interval '1 day', a.owner_id,
        case when i > 0 or a.n % 4 > 0 then '已答复' end, case when i > 0 or a.n % 4 > 0 then r.at + (a.n % 40 || ' hours')::interval end, case when i > 0 or a.n % 4 > 0 then (a.n % 40) * 20 end, now()
    from account a, generate_series(0, 29) i cross join lateral (select (:'today'::date - i * 6)::timestamptz - interval '3 hours' as at) r;
update interaction i set kind = 'EXECUTIVE_VISIT' where i.customer_id in (select id from account) and kind = 'VISIT' and abs(hashtext(i.id::text)) % 5 = 0;
commit;
