#!/usr/bin/env bash
# Starts the packaged service on the data of load.sh with 1 000 000 orders beside it, asks it for the classifications of the whole
# company, one request at a time, and its database for the same with bare SQL in turn. See README.md.
set -euo pipefail
cd "$(dirname "$0")"

DATA=${DATA:-$PWD/../../target/bench}
PORT=${PORT:-18083}
TODAY=${TODAY:-$(TZ=Asia/Shanghai date +%F)}
PAST=${PAST:-$(date -d "$TODAY - 200 days" +%F)}
TIMES=${TIMES:-20}
export GENGKE_RATE_LIMIT_PER_SECOND=1000000 GENGKE_RATE_LIMIT_BURST=1000000
. ./service.sh
password() { sed -n "s/^$1=//p" "$DATA/database.properties"; }
owner="postgresql://gengke_owner:$(password gengke_owner)@localhost:$(sed -n 4p "$DATA/postgres/postmaster.pid")/gengke"
export PGOPTIONS='-c timezone=UTC'
ask() { psql -XAtq -v ON_ERROR_STOP=1 "$owner" "$@"; }
[ "$(ask -c 'select count(*) from customer')" != 0 ] || psql -X -q -v ON_ERROR_STOP=1 -v today="$TODAY" -f generate.sql "$owner"
[ "$(ask -c 'select count(*) from customer_order')" != 0 ] || psql -X -q -v ON_ERROR_STOP=1 -v today="$TODAY" -f orders.sql "$owner"
token=$(curl -sf "$API/auth/token" -H 'Content-Type: application/json' -d "{\"username\":\"bench193\",\"password\":\"$PASSWORD\"}" | sed -n 's/.*"accessToken":"\([^"]*\)".*/\1/p')

from() { date -d "$1 + 1 day - 12 months" +%F; }
FULL=$(date -d "$(date -d "$(from "$TODAY")" +%Y-%m-01) + 1 month" +%F)
# The period of today from the sums that are kept of it and the broken month at its beginning.
SUMS="select customer_id, sum(orders) as orders, max(last_on) as last_on, sum(amount) as amount from (
  select customer_id, recent_orders as orders, recent_last_on as last_on, recent_amount as amount from purchase_total where recent_orders > 0
  union all select customer_id, 1, ordered_on, (amount * 100)::bigint from customer_order where state = 'CONFIRMED' and ordered_on >= '$(from "$TODAY")' and ordered_on < '$FULL') p group by customer_id"
# The same of a past day from the orders themselves.
RAW="select customer_id, count(*) as orders, max(ordered_on) as last_on, sum((amount * 100)::bigint) as amount from customer_order
  where ordered_on between '$(from "$PAST")' and '$PAST' and (state = 'CONFIRMED' or cancelled_at >= '$PAST') group by customer_id"
abc() { echo "with b as materialized ($1), r as (select customer_id, amount, sum(amount) over (order by amount desc, customer_id rows unbounded preceding) - amount as before, sum(amount) over () as total from b)
  select case when before < 0.8 * total then 'A' when before < 0.95 * total then 'B' else 'C' end, count(*), sum(amount) from r group by 1"; }
rfm() { echo "with b as materialized ($1), s as (select 1 + 5 * (rank() over (order by last_on) - 1) / count(*) over () as r, 1 + 5 * (rank() over (order by orders) - 1) / count(*) over () as f,
  1 + 5 * (rank() over (order by amount) - 1) / count(*) over () as m, amount from b) select r, f, m, count(*), sum(amount) from s group by 1, 2, 3"; }
life() { echo "with b as materialized ($1) select case when t.customer_id is null then 'POTENTIAL' when $2 - t.last_on >= greatest(180, 4 * (t.last_on - t.first_on) / greatest(t.days - 1, 1)) then 'LOST'
  when $2 - t.last_on >= greatest(90, 2 * (t.last_on - t.first_on) / greatest(t.days - 1, 1)) then 'DORMANT' when b.orders >= 4 then 'LOYAL' when t.orders > 1 then 'REPEAT' else 'FIRST' end, count(*)
  from customer c left join ($3) t on t.customer_id = c.id left join b on b.customer_id = c.id where c.merged_into is null group by 1"; }
EVER_RAW="select customer_id, count(*) as orders, count(distinct ordered_on) as days, min(ordered_on) as first_on, max(ordered_on) as last_on from customer_order
  where ordered_on <= '$PAST' and (state = 'CONFIRMED' or cancelled_at >= '$PAST') group by customer_id"
page() { echo "with b as materialized ($1), r as (select customer_id, amount, row_number() over (order by amount desc, customer_id) as rank, sum(amount) over (order by amount desc, customer_id rows unbounded preceding) - amount as before from b)
  select r.*, c.name, u.display_name from r join customer c on c.id = r.customer_id left join app_user u on u.id = c.owner_id where rank > 1000 order by rank limit 51"; }

quantiles() { sort -n | awk '{ v[NR] = $1 } END { printf "%9.1f %9.1f", v[int((NR + 1) / 2)], v[int(NR * 0.95 + 0.5)] }'; }
service() { for ((i = 0; i < TIMES; i++)); do curl -sf -o /dev/null -w '%{time_total}\n' -H "Authorization: Bearer $token" "$API/classifications/$1" | awk '{ print $1 * 1000 }'; done | quantiles; }
bare() { { printf '%s;\n' "$1" "\\timing on"; for ((i = 0; i < TIMES; i++)); do printf '%s;\n' "$1"; done; } | sed 's/^\\timing on;/\\timing on/' | psql -XAtq "$owner" | sed -n 's/^Time: \([0-9.]*\) ms.*/\1/p' | quantiles; }
line() { printf '%-28s' "$1"; service "$2" >/dev/null; s=$(service "$2"); b=$(bare "$3"); printf '%s  |%s  | %5.2f\n' "$s" "$b" "$(awk -v s="$s" -v b="$b" 'BEGIN { split(s, x, " "); split(b, y, " "); print x[1] / y[1] }')"; }
printf '%-28s   median    p95 ms |   median    p95 ms | ratio of medians\n' "service | bare SQL"
line "ABC today" "abc/summary" "$(abc "$SUMS")"
line "RFM today" "rfm/summary" "$(rfm "$SUMS")"
line "lifecycle today" "lifecycle/summary" "$(life "$SUMS" "date '$TODAY'" "select * from purchase_total")"
line "ABC on $PAST" "abc/summary?asOf=$PAST" "$(abc "$RAW")"
line "RFM on $PAST" "rfm/summary?asOf=$PAST" "$(rfm "$RAW")"
line "lifecycle on $PAST" "lifecycle/summary?asOf=$PAST" "$(life "$RAW" "date '$PAST'" "$EVER_RAW")"
after=; for ((i = 0; i < 5; i++)); do after=$(curl -sf -H "Authorization: Bearer $token" "$API/classifications/abc?limit=200${after:+&after=$after}" | sed -n 's/.*"next":"\([^"]*\)".*/\1/p'); done
line "ABC, rows 1001 to 1050" "abc?limit=50&after=$after" "$(page "$SUMS")"
awk '/VmRSS/ { printf "resident %d MB\n", $2 / 1024 }' "/proc/$SERVICE/status"
