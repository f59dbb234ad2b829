#!/usr/bin/env bash
# Starts the packaged service on the data of load.sh with 2 000 five-layer models beside it, asks it for the company view and for
# the page of the customer with the largest model, one request at a time, and its database for the same with bare SQL in turn.
# See README.md.
set -euo pipefail
cd "$(dirname "$0")"

DATA=${DATA:-$PWD/../../target/bench}
PORT=${PORT:-18084}
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
if [ "$(ask -c "select count(*) from five_layer_state where depth > 0")" = 0 ]; then
  [ "$(ask -c 'select count(*) from customer_fact')" != 0 ] || psql -X -q -v ON_ERROR_STOP=1 -v today="$TODAY" -f layers.sql "$owner" 2>/dev/null
  # A changed threshold has the service assess all of them; changed back, once more.
  admin=$(token_of admin)
  for percent in 51 50; do
    began=$(date +%s%N)
    curl -sf -o /dev/null -X PATCH "$API/settings" -H "Authorization: Bearer $admin" -H 'Content-Type: application/merge-patch+json' -H 'If-Match: *' -d "{\"values\":{\"participationPercent\":$percent}}"
    printf 'assessed 2000 models in %d ms\n' $((($(date +%s%N) - began) / 1000000))
  done
fi
ask -c 'vacuum analyze' 2>/dev/null
ask -F ' ' -c 'select depth, stage, count(*) from five_layer_state group by 1, 2 order by 1, 2'
token=$(token_of bench193)
manager=$(token_of bench166)
large=$(ask -c 'select customer_id from customer_fact group by 1 order by count(*) desc limit 1')

COMPANY="select (select json_agg(x) from (select c.tier, f.depth, f.stage, f.unguarded, count(*) from five_layer_state f join customer c on c.id = f.customer_id where c.merged_into is null and c.status <> 'ABANDONED' group by 1, 2, 3, 4) x),
  (select json_agg(x) from (select c.tier, count(*) from customer c where c.merged_into is null and c.status <> 'ABANDONED' group by 1) x),
  (select json_agg(x) from (select e.kind, e.state, e.broken_by, count(*) from customer_barrier e join customer c on c.id = e.customer_id where c.merged_into is null and e.removed_at is null group by 1, 2, 3) x),
  (select json_agg(x) from (select e.step, e.chance, count(*), sum(e.amount) from customer_project e join customer c on c.id = e.customer_id where c.merged_into is null and e.removed_at is null and e.state = 'OPEN' group by 1, 2) x)"
part() { echo "(select json_agg(x) from $1 x where customer_id = '$large' and removed_at is null)"; }
PAGE="select (select name from customer where id = '$large'), $(part customer_fact), $(part customer_assessment), $(part customer_verdict), $(part customer_barrier), $(part customer_value), $(part customer_agreement),
  $(part customer_project), $(part project_step), $(part decision_maker), (select json_agg(x) from (select x.id, i.author_id, max(i.occurred_at) from interaction i cross join unnest(i.contact_ids) x(id)
  where i.contact_ids && array(select contact_id from decision_maker where customer_id = '$large') and i.corrected_by_id is null group by 1, 2) x),
  (select json_agg(x) from (select kind, count(*) from interaction where customer_id = '$large' group by 1) x)"
LIST="select c.id, c.name, c.tier, u.display_name, f.* from customer c left join five_layer_state f on f.customer_id = c.id left join app_user u on u.id = c.owner_id
  where c.merged_into is null and c.status <> 'ABANDONED' and c.tier in ('STRATEGIC','TOP') and f.depth = 0 order by c.name, c.id limit 51"

quantiles() { sort -n | awk '{ v[NR] = $1 } END { printf "%9.1f %9.1f", v[int((NR + 1) / 2)], v[int(NR * 0.95 + 0.5)] }'; }
service() { for ((i = 0; i < TIMES; i++)); do curl -sf -o /dev/null -w '%{time_total}\n' -H "Authorization: Bearer $2" "$API/$1" | awk '{ print $1 * 1000 }'; done | quantiles; }
bare() { { printf '%s;\n' "$1" "\\timing on"; for ((i = 0; i < TIMES; i++)); do printf '%s;\n' "$1"; done; } | sed 's/^\\timing on;/\\timing on/' | tr -s '\n' | psql -XAtq "$owner" | sed -n 's/^Time: \([0-9.]*\) ms.*/\1/p' | quantiles; }
line() { printf '%-34s' "$1"; service "$2" "$3" >/dev/null; s=$(service "$2" "$3"); b=$(bare "$4"); printf '%s  |%s  | %5.2f\n' "$s" "$b" "$(awk -v s="$s" -v b="$b" 'BEGIN { split(s, x, " "); split(b, y, " "); print x[1] / y[1] }')"; }
printf '%-34s   median    p95 ms |   median    p95 ms | ratio of medians\n' "service | bare SQL"
line "company view, executive" "five-layer/company" "$token" "$COMPANY"
line "company view, manager of a group" "five-layer/company" "$manager" "$COMPANY"
line "page of the largest model" "customers/$large/five-layer" "$token" "$PAGE"
line "STRATEGIC and TOP at depth 0" "five-layer/customers?tier=STRATEGIC&tier=TOP&depth=0" "$token" "$LIST"
awk '/VmRSS/ { printf "resident %d MB\n", $2 / 1024 }' "/proc/$SERVICE/status"
