-- Five-layer models of 2 000 customers of generate.sql, and one of 50 facts, 20 barriers, 10 projects and 60 decision makers, on a
-- database that has none. What the models come to is not written here: the service does that by its own rule (see layers.sh), for
-- which each customer gets a row that says nothing yet.
--
--   psql -v ON_ERROR_STOP=1 -v today=2026-11-22 -f layers.sql <connection of the tables' owner>
\set QUIET on
set client_min_messages = warning;
set timezone = 'UTC';
begin;
select set_config('bench.today', :'today', true) \g /dev/null
create function pg_temp.today() returns date language sql stable as $$ select current_setting('bench.today')::date $$;
create function pg_temp.key(kind text, n bigint, m bigint) returns uuid language sql immutable as $$ select md5(kind || n || ' ' || m)::uuid $$;
create function pg_temp.dice(n bigint, purpose int) returns float8 language sql immutable as
$$ select (hashint8extended(n, purpose) & 1073741823)::float8 / 1073741824 $$;

create temp table modelled on commit drop as
select row_number() over (order by id) as n, id, owner_id from (
    select id, owner_id from customer where merged_into is null and status <> 'ABANDONED' and owner_id is not null and tier in ('STRATEGIC','TOP','IMPORTANT')
    order by id limit 2000) c;
-- How far each is: 0 to 5 layers begun, and the first one in full.
create temp table far on commit drop as select m.*, case when n = 1 then 5 else floor(6 * pg_temp.dice(n, 1))::int end as depth from modelled m;

insert into customer_fact (id, customer_id, key, value, source, known_on, confidence, created_at, recorded_at, recorded_by)
select pg_temp.key('fact', n, k), id, coalesce(f.key, 'NOTE_' || k), '约三百人，分布在两个园区', '年报', pg_temp.today() - k, 'LIKELY', now(), now(), owner_id
from far, generate_series(1, case when n = 1 then 50 when depth = 0 then 3 else 8 end) k left join (select key, row_number() over (order by position) as at from fact_kind) f on f.at = k;
insert into customer_assessment (id, customer_id, aspect, score, reason, created_at, recorded_at, recorded_by)
select pg_temp.key(aspect, n, 0), id, aspect, 1 + n % 5, '预算充足', now(), now(), owner_id
from far, unnest(array['PURCHASING_POWER','ATTRACTIVENESS','DIFFICULTY']) aspect where depth > 0;
insert into customer_verdict (id, customer_id, verdict, created_at, recorded_at, recorded_by)
select pg_temp.key('verdict', n, 0), id, case when n % 7 = 0 then 'WATCH' else 'ATTACK' end, now(), now(), owner_id from far where depth > 0;
insert into customer_barrier (id, customer_id, kind, height, breaker, owner_id, state, ended_on, broken_by, since, created_at, recorded_at, recorded_by)
select pg_temp.key('barrier', n, k), id, kind, 1 + k % 5, 'CHANNEL', owner_id, state, case when state in ('BROKEN','ACCEPTED') then pg_temp.today() - 5 end,
       case when state = 'BROKEN' then (array['SHORTLISTED','CHANNEL','QUALIFIED','REFERENCE','RELATIONSHIP'])[1 + (n + k) % 5] end, pg_temp.today() - 90, now(), now(), owner_id
from far, generate_series(1, case when n = 1 then 20 else 4 end) k,
     lateral (select (array['SHORTLISTING','QUALIFICATION','REFERENCE_CASES','SECRECY_CLEARANCE','SPECIAL_DEMAND','BUYING_HABIT','COMPETITOR','CUSTOMER_RELATIONS'])[1 + (n + k) % 8] as kind,
                     case when depth < 2 then (array['IDENTIFIED','BREAKING'])[1 + k % 2] when k % 4 = 0 then 'ACCEPTED' else 'BROKEN' end as state) s;
insert into customer_project (id, customer_id, name, amount, chance, begun_on, step, took_part, state, ended_on, created_at, recorded_at, recorded_by)
select pg_temp.key('project', n, k), id, '园区门禁' || k || '期', 100000 + 1000 * (n % 900), case when n % 5 = 0 then 45 end, pg_temp.today() - 200, 1 + (n + k) % 8,
       case when depth > 2 then array[1,2,3,4,5,6,7,8] else array[8] end, case when won then 'WON' else 'OPEN' end, case when won then pg_temp.today() - 20 end, now(), now(), owner_id
from far, generate_series(1, case when n = 1 then 10 else 2 end) k, lateral (select n % 3 = 0 and k = 1 as won) w where depth > 1;
insert into project_step (id, customer_id, project_id, step, reached_on, created_at, recorded_at)
select pg_temp.key('step' || s, n, k), id, pg_temp.key('project', n, k), s, pg_temp.today() - 200 + (10 * s)::int, now(), now()
from far, generate_series(1, case when n = 1 then 10 else 2 end) k, generate_series(1, 1 + (n + k) % 8) s where depth > 1;

insert into contact (id, name, search_text, search_grams, created_at, updated_at)
select pg_temp.key('contact', n, k), '决策人' || k, '决策人' || k, '{}', now(), now() from far, generate_series(1, case when n = 1 then 60 else 5 end) k where depth > 1;
insert into contact_position (id, contact_id, customer_id, position, since)
select pg_temp.key('position', n, k), pg_temp.key('contact', n, k), id, '经理', pg_temp.today() - 400 from far, generate_series(1, case when n = 1 then 60 else 5 end) k where depth > 1;
insert into interaction (id, customer_id, kind, occurred_at, author_id, summary, contact_ids, recorded_at)
select pg_temp.key('visit', n, k), id, 'VISIT', pg_temp.today() - 30 - k, owner_id, '拜访', array(select pg_temp.key('contact', n, i) from generate_series(1, case when n = 1 then 60 else 5 end) i), now()
from far, generate_series(1, 3) k where depth > 3;
insert into decision_maker (id, customer_id, project_id, contact_id, role, decides_at, weight, stances, created_at, recorded_at, recorded_by)
select pg_temp.key('maker' || k, n, m), id, pg_temp.key('project', n, k), pg_temp.key('contact', n, case when n = 1 then 6 * (k - 1) + m else m end), 'EVALUATES', array[1 + m % 6],
       case when n = 1 then (array[20,20,20,20,10,10])[m] else 20 end, jsonb_build_object('00000000-0000-0000-0000-000000000000', case when m < 4 then 'SUPPORT' else 'NEUTRAL' end), now(), now(), owner_id
from far, generate_series(1, case when n = 1 then 10 else 2 end) k, generate_series(1, case when n = 1 then 6 else 5 end) m where depth > 2;
insert into customer_value (id, customer_id, kind, description, contact_id, state, state_since, confirmed_by, created_at, recorded_at, recorded_by)
select pg_temp.key('value' || kind, n, 0), id, kind, '巡检减半', case when kind = 'PERSONAL' then pg_temp.key('contact', n, 1) end, 'CONFIRMED', pg_temp.today() - 5, pg_temp.key('contact', n, 1), now(), now(), owner_id
from far, unnest(array['ORGANISATIONAL','PERSONAL']) kind where depth = 5;

insert into five_layer_state (customer_id, depth, passed, missing, stage, unguarded, recorded_at)
select id, 0, '{}', '{}', 'BREAKTHROUGH', false, now() from modelled;
commit;
analyze;
