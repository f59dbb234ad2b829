#!/usr/bin/env bash
# Starts the packaged service on the data of load.sh, in a database of its own, with 200 key accounts (accounts.sql), asks it for
# their plans, for how the duties of the desk stand and for the white space, one request at a time, and its database for the same with bare SQL in turn.
# See README.md.
set -euo pipefail
cd "$(dirname "$0")"

DATA=${DATA:-$PWD/../../target/bench-accounts}
PORT=${PORT:-18085}
TODAY=${TODAY:-$(TZ=Asia/Shanghai date +%F)}
TIMES=${TIMES:-100}
export GENGKE_RATE_LIMIT_PER_SECOND=1000000 GENGKE_RATE_LIMIT_BURST=1000000
. ./service.sh
password() { sed -n "s/^$1=//p" "$DATA/database.properties"; }
owner="postgresql://gengke_owner:$(password gengke_owner)@localhost:$(sed -n 4p "$DATA/postgres/postmaster.pid")/gengke"
export PGOPTIONS='-c timezone=UTC'
ask() { psql -XAtq -v ON_ERROR_STOP=1 "$owner" "$@"; }
token_of() { curl -sf "$API/auth/token" -H 'Content-Type: application/json' -d "{\"username\":\"$1\",\"password\":\"$PASSWORD\"}" | sed -n 's/.*"accessToken":"\([^"]*\)".*/\1/p'; }
[ "$(ask -c 'select count(*) from customer')" != 0 ] || psql -X -q -v ON_ERROR_STOP=1 -v today="$TODAY" -f generate.sql "$owner"
[ "$(ask -c 'select count(*) from key_account_plan')" != 0 ] || psql -X -q -v ON_ERROR_STOP=1 -v today="$TODAY" -f accounts.sql "$owner"
ask -c 'vacuum analyze' 2>/dev/null
token=$(token_of bench193)
printf '%s key accounts\n' "$(ask -c "select count(*) from customer where key_account and merged_into is null and status <> 'ABANDONED'")"

KEY="(select id, created_at from customer where key_account and merged_into is null and status <> 'ABANDONED')"
DUTIES="select
  (select json_agg(x) from (select c.id, max(i.occurred_at) from $KEY c left join interaction i on i.customer_id = c.id and i.corrected_by_id is null and i.kind = 'EXECUTIVE_VISIT' group by c.id) x),
  (select json_agg(x) from (select c.id, max(o.asked_on), bool_or(o.score <= 2 and o.consequence_kind is null) from $KEY c left join account_opinion o on o.customer_id = c.id group by c.id) x),
  (select json_agg(x) from (select c.id, min(r.due_at) filter (where r.answered_at is null), max(r.answered_at) from $KEY c left join account_report r on r.customer_id = c.id group by c.id) x)"
SPAN="i.occurred_at >= g.from_on - (g.due_on - current_date) and i.occurred_at < current_date + 1"
PLANS="select
  (select json_agg(x) from (select p.*, v.title, c.name, u.display_name from key_account_plan p join key_account_plan_version v on v.plan_id = p.id and v.number = p.in_force join customer c on c.id = p.customer_id
    join app_user u on u.id = p.responsible_id order by p.updated_at desc limit 200) x),
  (select json_agg(x) from (select a.* from key_account_activity a) x),
  (select json_agg(x) from (select g.*, f.figure from key_account_goal g join key_account_plan_version v on v.id = g.version_id join key_account_plan p on p.id = v.plan_id left join lateral (
    select case when g.metric in ('VISITS', 'CONTACTS', 'EXECUTIVE_VISITS') then (select count(*)::numeric from interaction i where i.customer_id = p.customer_id and i.corrected_by_id is null and $SPAN
        and (g.metric = 'CONTACTS' or i.kind = 'EXECUTIVE_VISIT' or g.metric = 'VISITS' and i.kind = 'VISIT'))
      when g.metric in ('REVENUE', 'ORDERS') then (select case when g.metric = 'ORDERS' then count(*) else sum(o.amount) end from customer_order o where o.customer_id = p.customer_id and o.state = 'CONFIRMED'
        and o.ordered_on between g.from_on - (g.due_on - current_date) and current_date)
      when g.metric = 'SATISFACTION' then (select avg(o.score) from account_opinion o where o.customer_id = p.customer_id and o.asked_on > current_date - 365)
      else (select count(*) from account_report r where r.customer_id = p.customer_id and r.kind = 'COMPLAINT' and r.reported_at > current_date - 365) end as figure) f on true) x)"

YEAR="current_date - interval '1 year' + interval '1 day'"
SPACE="with lines as (select c.id, c.key_account, c.industry_code, l.product_id, sum(round(l.quantity * l.unit_price, 2)) as amount from customer c join customer_order o on o.customer_id = c.id
    join order_line l on l.order_id = o.id where o.state = 'CONFIRMED' and o.ordered_on between $YEAR and current_date and c.merged_into is null
    and c.industry_code in (select industry_code from customer where key_account) group by c.id, l.product_id)
  select (select json_agg(x) from (select id, product_id, amount from lines where key_account) x),
  (select json_agg(x) from (select industry_code, product_id, count(*), percentile_cont(0.5) within group (order by amount) from lines group by 1, 2) x)"

quantiles() { sort -n | awk '{ v[NR] = $1 } END { printf "%9.1f %9.1f", v[int((NR + 1) / 2)], v[int(NR * 0.95 + 0.5)] }'; }
service() { for ((i = 0; i < TIMES; i++)); do curl -sf -o /dev/null -w '%{time_total}\n' -H "Authorization: Bearer $token" "$API/$1" | awk '{ print $1 * 1000 }'; done | quantiles; }
bare() { { printf '%s;\n' "$1" "\\timing on"; for ((i = 0; i < TIMES; i++)); do printf '%s;\n' "$1"; done; } | sed 's/^\\timing on;/\\timing on/' | psql -XAtq "$owner" | sed -n 's/^Time: \([0-9.]*\) ms.*/\1/p' | quantiles; }
line() { printf '%-34s' "$1"; service "$2" >/dev/null; s=$(service "$2"); b=$(bare "$3"); printf '%s  |%s  | %5.2f\n' "$s" "$b" "$(awk -v s="$s" -v b="$b" 'BEGIN { split(s, x, " "); split(b, y, " "); print x[2] / y[2] }')"; }
printf '%-34s   median    p95 ms |   median    p95 ms | ratio of p95\n' "service | bare SQL"
line "200 plans with their goals" "key-account-plans?limit=200" "$PLANS"
line "duties of the desk" "key-account-duties" "$DUTIES"
line "overdue duties, first page" "key-account-duties/accounts?state=OVERDUE&count=true" "$DUTIES"
line "white space, first page" "white-space?count=true" "$SPACE"
line "white space, cells that are open" "white-space/cells?standing=OPEN&count=true" "$SPACE"
awk '/VmRSS/ { printf "resident %d MB\n", $2 / 1024 }' "/proc/$SERVICE/status"
