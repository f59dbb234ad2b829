-- A sales company of 200 people, 100 000 customers, 1 000 000 interactions and 300 000 status changes, in a database that
-- the service has migrated and that holds nothing but its first administrator, whose password everybody gets.
--
--   psql -v ON_ERROR_STOP=1 -v today=2026-11-22 -f generate.sql <connection of the tables' owner>
--
-- The same data each time: what looks random is a hash of a number. Everything is relative to :today.
\if :{?today}
\else
select current_date as today \gset
\endif
\timing on
\set QUIET on
set client_min_messages = warning;
set work_mem = '128MB';
set maintenance_work_mem = '256MB';
set timezone = 'UTC';
begin;
select set_config('bench.today', :'today', true) \g /dev/null
select 1 / (case when exists (select from customer) then 0 else 1 end) as database_must_be_empty \g /dev/null

create function pg_temp.today() returns date language sql stable as $$ select current_setting('bench.today')::date $$;
-- Ids by kind and number, so that a load script can compute them.
create function pg_temp.key(kind int, n bigint) returns uuid language sql immutable as
$$ select ('0190000' || kind || '-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid $$;
-- A number between 0 and 1 from a number and a purpose.
create function pg_temp.dice(n bigint, purpose int) returns float8 language sql immutable as
$$ select (hashint8extended(n, purpose) & 1073741823)::float8 / 1073741824 $$;
create function pg_temp.pick(choices text[], n bigint, purpose int) returns text language sql immutable as
$$ select choices[1 + floor(pg_temp.dice(n, purpose) * cardinality(choices))::int] $$;
-- The parts of one and two characters, as the service cuts them.
create function pg_temp.grams(variadic texts text[]) returns text[] language sql immutable as
$$ select array_agg(distinct g) from (select substr(t, i, w) as g from unnest(texts) t, generate_series(1, length(t)) i, generate_series(1, 2) w
   where i + w - 1 <= length(t)) x where g not like '% %' $$;

-- Indexes are built once at the end.
create temp table kept_index on commit drop as
    select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition
    from pg_index i join pg_class t on t.oid = i.indrelid
    where t.relnamespace = 'public'::regnamespace and not i.indisprimary
      and t.relname in ('customer', 'contact', 'contact_position', 'interaction', 'follow_up_plan', 'status_change', 'customer_state', 'customer_attribute_change');
do $$ declare i record; begin for i in select name from kept_index loop execute 'drop index ' || i.name; end loop; end $$;
alter table customer_state disable trigger user;

\echo people
insert into team (id, name, parent_id, path, created_at, updated_at)
select pg_temp.key(1, n), (array['华北','华东','华南','西部','东北'])[n] || '大区', r.id, array[r.id, pg_temp.key(1, n)], now(), now()
from generate_series(1, 5) n, (select id from team where parent_id is null limit 1) r;
insert into team (id, name, parent_id, path, created_at, updated_at)
select pg_temp.key(1, 10 * p + n), n || '组', pg_temp.key(1, p), t.path || pg_temp.key(1, 10 * p + n), now(), now()
from generate_series(1, 5) p, generate_series(1, 4) n, team t where t.id = pg_temp.key(1, p);
-- 1 executive, 2 key-account managers, 5 + 20 managers, 7 solution engineers, 165 representatives: 200 with the administrator's colleagues
create temp table person on commit drop as
select n, pg_temp.key(2, n) as id,
       case when n <= 165 then 'REP' when n <= 190 then 'MANAGER' when n <= 192 then 'KAM' when n <= 193 then 'EXECUTIVE' else 'SOLUTION' end as role,
       case when n <= 165 then pg_temp.key(1, 10 * (1 + (n - 1) % 20 / 4) + 1 + (n - 1) % 4)
            when n <= 185 then pg_temp.key(1, 10 * (1 + (n - 166) / 4) + 1 + (n - 166) % 4)
            when n <= 190 then pg_temp.key(1, n - 185) end as team_id
from generate_series(1, 200) n;
insert into app_user (id, username, display_name, roles, team_id, password_hash, search_text, created_at, updated_at)
select p.id, 'bench' || p.n, d.name, array[p.role], coalesce(p.team_id, (select id from team where parent_id is null limit 1)),
       (select password_hash from app_user where username = 'admin'), d.name || E'\nbench' || p.n, now(), now()
from person p, lateral (select pg_temp.pick(array['王','李','张','刘','陈','杨','赵','黄','周','吴'], p.n, 1)
    || pg_temp.pick(array['伟','芳','娜','敏','静','磊','洋','艳','勇','杰'], p.n, 2) || pg_temp.pick(array['明','华','丽','强','军','平'], p.n, 3) as name) d;
insert into competitor (id, name, search_text, created_at, updated_at)
select pg_temp.key(3, n), '竞品' || n || '号', '竞品' || n || '号', now(), now() from generate_series(1, 20) n;

\echo customers
-- Of each hundred, so many end in each status, along this way; 3 changes on the average, exactly.
create temp table way (slots int4range, path text[]) on commit drop;
insert into way values
    ('[0,13)', '{CONTACT_STARTED}'), ('[13,29)', '{CONTACT_STARTED,CONTACTED_REPEATEDLY}'),
    ('[29,44)', '{CONTACT_STARTED,CONTACTED_REPEATEDLY,TESTING}'),
    ('[44,50)', '{CONTACT_STARTED,CONTACTED_REPEATEDLY,TESTING,HELD_BY_COMPETITOR}'), ('[50,56)', '{CONTACT_STARTED,HELD_BY_COMPETITOR}'),
    ('[56,84)', '{CONTACT_STARTED,CONTACTED_REPEATEDLY,TESTING,WON}'),
    ('[84,89)', '{CONTACT_STARTED,CONTACTED_REPEATEDLY,TESTING,WON,PAUSED}'), ('[89,94)', '{CONTACT_STARTED,CONTACTED_REPEATEDLY,PAUSED}'),
    ('[94,96)', '{CONTACT_STARTED,CONTACTED_REPEATEDLY,ABANDONED}'), ('[96,100)', '{CONTACT_STARTED,CONTACTED_REPEATEDLY,HELD_BY_COMPETITOR,ABANDONED}');
create temp table seed on commit drop as
select n, pg_temp.key(4, n) as id, w.path, cardinality(w.path) as steps, w.path[cardinality(w.path)] as status,
       pg_temp.today() - 40 - floor(1460 * pg_temp.dice(n, 10))::int as begins,
       case when pg_temp.dice(n, 11) < 0.05 then null else 1 + floor(165 * pg_temp.dice(n, 12))::int end as owner,
       1 + floor(165 * pg_temp.dice(n, 13))::int as former_owner, pg_temp.dice(n, 14) < 0.2 as changed_hands,
       case when pg_temp.dice(n, 15) < 0.01 then 'STRATEGIC' when pg_temp.dice(n, 15) < 0.03 then 'TOP'
            when pg_temp.dice(n, 15) < 0.13 then 'IMPORTANT' when pg_temp.dice(n, 15) < 0.8 then 'ORDINARY' end as tier,
       case when 'WON' = any(w.path) then (array['KEY','GENERAL','GENERAL','GENERAL','GENERAL','MINOR','MINOR'])[1 + n % 7] end as importance,
       'WON' = any(w.path) and pg_temp.dice(n, 16) < 0.3 as has_potential,
       pg_temp.pick(array['NO_BUDGET','NO_DEMAND','ORGANISATION_CHANGE','PERSON_LEFT','PAYMENT_DISPUTE','PRODUCT_GAP','PRICE','SERVICE_PROBLEM','COMPLIANCE','OTHER'], n, 17) as pause_cause,
       case when pg_temp.dice(n, 18) < 0.4 then 'OURS' else 'THEIRS' end as pause_side,
       pg_temp.today() + 1 + floor(180 * pg_temp.dice(n, 19))::int as re_evaluate_on,
       case when w.path && array['HELD_BY_COMPETITOR'] then pg_temp.key(3, 1 + n % 20) end as competitor_id
from generate_series(1, 100000) n join way w on w.slots @> ((n * 37 + n / 100) % 100);
create unique index on seed (n);
-- When each step took effect: evenly over the time that the customer is known.
create temp table step on commit drop as
select s.n, k as step, s.path[k] as status, s.path[k - 1] as from_status,
       s.begins + ((pg_temp.today() - 8 - s.begins) * (k - 1)::float8 / s.steps)::int as day
from seed s, generate_series(1, s.steps) k;
create unique index on step (n, step);

-- One million interactions, more with some than with others; fewer than three as long as contact has only started.
create temp table share_of on commit drop as
select s.n, case when s.status = 'CONTACT_STARTED' then s.n % 3 else
    (round((lag_sum + w) * t.rest / t.total) - round(lag_sum * t.rest / t.total))::int end as interactions
from (select n, status, w, sum(w) over (order by n) - w as lag_sum from (
        select n, status, case when status = 'CONTACT_STARTED' then 0 else 1 + 8 * power(pg_temp.dice(n, 20), 3) end::numeric as w from seed) x) s,
     (select 1000000 - (select sum(n % 3) from seed where status = 'CONTACT_STARTED') as rest,
             (select sum(case when status = 'CONTACT_STARTED' then 0 else 1 + 8 * power(pg_temp.dice(n, 20), 3) end::numeric) from seed) as total) t;
create temp table talk on commit drop as
select row_number() over (order by at, n) as i, x.* from (
    select s.n, s.begins::timestamptz + (pg_temp.today()::timestamptz - interval '1 day' - s.begins::timestamptz) * ((k - pg_temp.dice(s.n * 100 + k, 21)) / c.interactions)
               as at, case when s.changed_hands and k * 2 < c.interactions then s.former_owner else coalesce(s.owner, s.former_owner) end as author
    from seed s join share_of c using (n), generate_series(1, c.interactions) k) x;
create temp table talked on commit drop as select n, count(*) as interactions, max(date_trunc('second', at)) as last_at from talk group by n;

-- The next plans, as the service would book them: twelve a working day for each person, in the order in which they are wanted.
create temp table next_plan on commit drop as
with working as (select d::date as day, row_number() over (order by d) as w from generate_series(pg_temp.today() - 3, pg_temp.today() + 400, interval '1 day') d
                 left join calendar_day c on c.date = d::date where coalesce(c.kind = 'WORKDAY', extract(isodow from d) <= 5)),
     wanted as (select s.n, s.owner, row_number() over (partition by s.owner order by coalesce(t.last_at::date, s.begins) + case s.status when 'TESTING' then 3
                    when 'HELD_BY_COMPETITOR' then 14 when 'WON' then case when s.tier in ('STRATEGIC','TOP') or s.importance = 'KEY' or s.importance = 'GENERAL' and s.has_potential then 7
                    when s.importance = 'MINOR' then 60 else 30 end else 7 end, s.n) as place
                from seed s left join talked t using (n) where s.owner is not null and s.status not in ('PAUSED','ABANDONED'))
select n, owner, w.day, 'CADENCE' as origin from wanted join working w on w.w = 1 + (place - 1) / 12
union all
select n, owner, re_evaluate_on, 'RE_EVALUATION' from seed where owner is not null and status = 'PAUSED';

-- The brand is three characters, another for each customer, so that no two normalised names are equal.
create temp table syllable (i int, c text, p text) on commit drop;
insert into syllable select row_number() over () - 1, split_part(x, ':', 1), split_part(x, ':', 2) from unnest(string_to_array(
    '天:tian 华:hua 盛:sheng 鑫:xin 宏:hong 达:da 金:jin 恒:heng 瑞:rui 泰:tai 安:an 信:xin 诚:cheng 永:yong 兴:xing 隆:long 福:fu 德:de 明:ming 辉:hui 龙:long 腾:teng 飞:fei 翔:xiang 海:hai 洋:yang 远:yuan 东:dong 方:fang 新:xin 世:shi 纪:ji 国:guo 通:tong 科:ke 立:li 创:chuang 智:zhi 联:lian 星:xing 云:yun 汇:hui 美:mei 佳:jia 康:kang 健:jian 宝:bao', ' ')) x;
create temp table named on commit drop as
select s.n, ci.c || a.c || b.c || c.c || k.c as key, ci.c || a.c || b.c || c.c || k.c || '有限公司' as name,
       ci.p || a.p || b.p || c.p || k.p || 'youxiangongsi' as pinyin,
       ci.i || left(a.p, 1) || left(b.p, 1) || left(c.p, 1) || k.i || 'yxgs' as initials, a.c || b.c || c.c as short
from seed s
join syllable a on a.i = s.n % 47 join syllable b on b.i = s.n / 47 % 47 join syllable c on c.i = s.n / 2209 % 47
cross join lateral (select split_part(x, ':', 1) as c, split_part(x, ':', 2) as p, split_part(x, ':', 3) as i from (select pg_temp.pick(string_to_array(
    '北京:beijing:bj 上海:shanghai:sh 广州:guangzhou:gz 深圳:shenzhen:sz 杭州:hangzhou:hz 南京:nanjing:nj 苏州:suzhou:sz 成都:chengdu:cd 重庆:chongqing:cq 武汉:wuhan:wh 西安:xian:xa 天津:tianjin:tj 长沙:changsha:cs 郑州:zhengzhou:zz 青岛:qingdao:qd 大连:dalian:dl 沈阳:shenyang:sy 济南:jinan:jn 厦门:xiamen:xm 福州:fuzhou:fz 宁波:ningbo:nb 无锡:wuxi:wx 合肥:hefei:hf 佛山:foshan:fs 东莞:dongguan:dg', ' '), s.n, 22) as x) q) ci
cross join lateral (select split_part(x, ':', 1) as c, split_part(x, ':', 2) as p, split_part(x, ':', 3) as i from (select pg_temp.pick(string_to_array(
    '科技:keji:kj 机械制造:jixiezhizao:jxzz 电子:dianzi:dz 物流:wuliu:wl 医疗器械:yiliaoqixie:ylqx 信息技术:xinxijishu:xxjs 食品:shipin:sp 建材:jiancai:jc 化工:huagong:hg 汽车零部件:qichelingbujian:qclbj 教育:jiaoyu:jy 酒店管理:jiudianguanli:jdgl 环保工程:huanbaogongcheng:hbgc 贸易:maoyi:my 能源:nengyuan:ny', ' '), s.n, 23) as x) q) k;

insert into customer (id, name, short_name, name_key, external_id, region_code, industry_code, headcount, size_class, founded_year, main_business, annual_revenue,
    website, lead_source, tags, status, status_since, won_before, importance, has_potential, tier, abc_class, owner_id, team_id, competitor_id, pause_cause, pause_side,
    re_evaluate_on, interaction_count, last_interaction_at, next_follow_up_on, pool_since, search_text, search_grams, created_at, created_by, updated_at)
select s.id, m.name, m.short, m.key, 'B' || s.n, (array['110000','310000','440100','440300','330100'])[1 + s.n % 5], (array['C35','I65','F51','G59','C39'])[1 + s.n % 5],
    10 + s.n % 900, (array['LARGE','MEDIUM','SMALL','MICRO'])[1 + s.n % 4], 1985 + s.n % 38, '设备与服务的销售和维护', 100000 * (1 + s.n % 500),
    'https://www.example.com/' || s.n, (array['展会','转介绍','官网','电话'])[1 + s.n % 4], case when s.n % 3 = 0 then array['老客户'] else '{}' end,
    s.status, l.day, 'WON' = any(s.path), s.importance, s.has_potential, s.tier, (array['A','B','C','C'])[1 + s.n % 4], pg_temp.key(2, s.owner), p.team_id,
    s.competitor_id, case when s.status = 'PAUSED' then s.pause_cause end, case when s.status = 'PAUSED' then s.pause_side end,
    case when s.status = 'PAUSED' then s.re_evaluate_on end, coalesce(t.interactions, 0), t.last_at, np.day,
    case when s.owner is null then l.day::timestamptz end, m.name || E'\n' || m.pinyin || E'\n' || m.initials, pg_temp.grams(m.name, m.pinyin, m.initials),
    s.begins::timestamptz + interval '2 hours', pg_temp.key(2, s.former_owner), greatest(l.day::timestamptz + interval '3 hours', t.last_at)
from seed s join named m using (n) join step l on l.n = s.n and l.step = s.steps
left join person p on p.n = s.owner left join talked t on t.n = s.n left join next_plan np on np.n = s.n
order by s.n;
insert into customer_share (customer_id, user_id, access, created_at)
select pg_temp.key(4, n), pg_temp.key(2, 194 + n % 7), case when n % 2 = 0 then 'READ' else 'WRITE' end, now() from generate_series(1, 100000, 40) n
union all select pg_temp.key(4, n), pg_temp.key(2, 1 + n % 165), 'WRITE', now() from generate_series(7, 100000, 50) n;
insert into contact (id, name, phones, email, search_text, search_grams, created_at, updated_at)
select pg_temp.key(5, n), c.name, array['1380000' || lpad((n % 10000)::text, 4, '0')], 'c' || n || '@example.com', c.name, pg_temp.grams(c.name), now(), now()
from generate_series(1, 100000) n, lateral (select pg_temp.pick(array['王','李','张','刘','陈','杨','赵','黄','周','吴'], n, 31)
    || pg_temp.pick(array['伟','芳','娜','敏','静','磊','洋','艳','勇','杰'], n, 32) || pg_temp.pick(array['明','华','丽','强','军','平'], n, 33) as name) c;
insert into contact_position (id, contact_id, customer_id, position, since)
select pg_temp.key(6, n), pg_temp.key(5, n), pg_temp.key(4, n), '采购经理', pg_temp.today() - 400 from generate_series(1, 100000) n;

\echo interactions and plans
insert into interaction (id, customer_id, kind, occurred_at, author_id, summary, needs, next_step, recorded_at)
select pg_temp.key(7, t.i), pg_temp.key(4, t.n), pg_temp.pick(array['CALL','CALL','VISIT','WECHAT','EMAIL','DEMO'], t.i, 41), date_trunc('second', t.at), pg_temp.key(2, t.author),
    '与客户沟通了' || pg_temp.pick(array['试用情况','报价方案','交付时间','售后服务','年度采购计划'], t.i, 42) || '，对方表示'
        || pg_temp.pick(array['需要内部讨论后再答复','希望下周安排演示','价格仍需商量','比较满意，准备推进','暂时没有预算'], t.i, 43),
    case when t.i % 4 = 0 then '需要与现有系统对接' end, case when t.i % 3 = 0 then '下周电话确认' end, date_trunc('second', t.at) + interval '1 hour'
from talk t order by t.i;
insert into follow_up_plan (id, customer_id, owner_id, due_on, first_due_on, kind, purpose, priority, state, origin, is_next, created_at, updated_at)
select pg_temp.key(8, n), pg_temp.key(4, n), pg_temp.key(2, owner), day, day, 'CALL', '', 'NORMAL', 'PLANNED', origin, true, now(), now() from next_plan order by day, n;
-- A quarter of what happened had been planned.
insert into follow_up_plan (id, customer_id, owner_id, due_on, first_due_on, kind, purpose, priority, state, origin, is_next, done_on, interaction_id, created_at, updated_at)
select pg_temp.key(8, 1000000 + t.i), pg_temp.key(4, t.n), pg_temp.key(2, t.author), t.at::date - (t.i % 3)::int, t.at::date - (t.i % 3)::int, 'CALL', '', 'NORMAL', 'DONE', 'CADENCE', false,
    t.at::date, pg_temp.key(7, t.i), t.at - interval '10 days', t.at from talk t where t.i % 4 = 0 order by t.i;

\echo history
insert into status_change (id, customer_id, from_status, to_status, effective_on, recorded_at, actor_id, rule, pause_cause, pause_side, re_evaluate_on, competitor_id)
select pg_temp.key(9, p.n * 10 + p.step), pg_temp.key(4, p.n), p.from_status, p.status, p.day, p.day::timestamptz + interval '3 hours', pg_temp.key(2, s.former_owner),
    case when p.step = 1 then 'RECORDED' else 'HAND' end, case when p.status = 'PAUSED' then s.pause_cause end, case when p.status = 'PAUSED' then s.pause_side end,
    case when p.status = 'PAUSED' then s.re_evaluate_on end, case when p.status = 'HELD_BY_COMPETITOR' then s.competitor_id end
from step p join seed s using (n) order by p.day, p.n, p.step;
-- First whom it belonged to, then that a fifth changed hands, then how it was weighed when it was won.
insert into customer_attribute_change (id, customer_id, effective_on, owner_id, team_id, importance, has_potential, recorded_at)
select ('0190000a-0000-7000-8000-' || lpad((x.n * 10 + x.o)::text, 12, '0'))::uuid, pg_temp.key(4, x.n), x.day, pg_temp.key(2, x.who), p.team_id,
    x.importance, coalesce(x.has_potential, false), x.day::timestamptz + interval '3 hours'
from (select s.n, 1 as o, s.begins as day, case when s.changed_hands then s.former_owner else s.owner end as who, null::text as importance, false as has_potential from seed s
      union all select s.n, 2, (select day from step w where w.n = s.n and w.status = 'WON'), case when s.changed_hands then s.former_owner else s.owner end, s.importance, s.has_potential
                from seed s where 'WON' = any(s.path)
      union all select s.n, 3, pg_temp.today() - 5, s.owner, s.importance, s.has_potential from seed s where s.changed_hands) x
left join person p on p.n = x.who order by x.day, x.n, x.o;
create index on status_change (customer_id, effective_on, sequence);
create index on customer_attribute_change (customer_id, effective_on, sequence);
analyze status_change;
analyze customer_attribute_change;
analyze customer;

-- What the service works out for one customer, for all of them.
insert into customer_state (customer_id, valid_from, valid_to, status, importance, has_potential, owner_id, team_id, won_before, pause_cause, pause_side,
    re_evaluate_on, next_status, visible_owner_id, visible_team_id)
with point as (select customer_id, effective_on as day from status_change union select customer_id, effective_on from customer_attribute_change),
fact as (select p.customer_id, p.day, s.to_status as status, a.importance, a.has_potential, a.owner_id, a.team_id,
            exists (select from status_change v where v.customer_id = p.customer_id and v.to_status = 'WON' and v.effective_on <= p.day) as won_before,
            s.pause_cause, s.pause_side, s.re_evaluate_on
         from point p
         cross join lateral (select * from status_change s where s.customer_id = p.customer_id and s.effective_on <= p.day order by s.effective_on desc, s.sequence desc limit 1) s
         cross join lateral (select * from customer_attribute_change a where a.customer_id = p.customer_id and a.effective_on <= p.day
             order by a.effective_on desc, a.sequence desc limit 1) a),
turn as (select f.*, lag(row(f.status, f.importance, f.has_potential, f.owner_id, f.team_id, f.won_before, f.pause_cause, f.pause_side, f.re_evaluate_on)::text) over w
            is distinct from row(f.status, f.importance, f.has_potential, f.owner_id, f.team_id, f.won_before, f.pause_cause, f.pause_side, f.re_evaluate_on)::text as turns
         from fact f window w as (partition by f.customer_id order by f.day))
select t.customer_id, t.day, coalesce(lead(t.day) over w, 'infinity'::date), t.status, t.importance, t.has_potential, t.owner_id, t.team_id, t.won_before,
    t.pause_cause, t.pause_side, t.re_evaluate_on, lead(t.status) over w, c.owner_id, c.team_id
from turn t join customer c on c.id = t.customer_id where t.turns window w as (partition by t.customer_id order by t.day);

-- What the triggers would have summed up, row by row.
create temp table movement on commit drop as
select day, visible_owner_id, visible_team_id, owner_id, team_id, status, importance, has_potential, sum(change)::int as change
from (select valid_from as day, 1 as change, s.* from customer_state s union all select valid_to, -1, s.* from customer_state s where valid_to < 'infinity') c
group by 1, 2, 3, 4, 5, 6, 7, 8 having sum(change) <> 0;
insert into portfolio_day select * from movement order by 1;
insert into portfolio_month select date_trunc('month', day)::date, visible_owner_id, visible_team_id, owner_id, team_id, status, importance, has_potential, sum(change)
from movement group by 1, 2, 3, 4, 5, 6, 7, 8 having sum(change) <> 0 order by 1;
insert into portfolio_company_day select day, 0, status, importance, has_potential, sum(change) from movement group by 1, 2, 3, 4, 5 having sum(change) <> 0 order by 1;
insert into portfolio_company_month select date_trunc('month', day)::date, 0, status, importance, has_potential, sum(change)
from movement group by 1, 2, 3, 4, 5 having sum(change) <> 0 order by 1;
alter table customer_state enable trigger user;

\echo indexes
drop index status_change_customer_id_effective_on_sequence_idx, customer_attribute_change_customer_id_effective_on_sequence_idx;
do $$ declare i record; begin for i in select definition from kept_index loop execute i.definition; end loop; end $$;
commit;
vacuum (analyze);
select (select count(*) from app_user) - 1 as users, (select count(*) from customer) as customers, (select count(*) from interaction) as interactions,
    (select count(*) from status_change) as status_changes, (select count(*) from customer_state) as states, (select count(*) from follow_up_plan where is_next) as next_plans,
    (select count(*) from portfolio_month) as portfolio_month, (select count(*) from portfolio_day) as portfolio_day;
