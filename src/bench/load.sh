#!/usr/bin/env bash
# Starts the packaged service on generated data, asks it with 16 clients, asks the database the same with pgbench, and
# prints both beside each other. See README.md.
set -euo pipefail
cd "$(dirname "$0")"

DATA=${DATA:-$PWD/../../target/bench}
SECONDS_EACH=${SECONDS_EACH:-10}
CLIENTS=${CLIENTS:-16}
PORT=${PORT:-18080}
TODAY=${TODAY:-$(TZ=Asia/Shanghai date +%F)}
ONLY=${ONLY:-by-id page record search worklist page-2000 portfolio trend}
# Sixteen clients that never rest are not one person: the limit counts, and lets all pass.
export GENGKE_RATE_LIMIT_PER_SECOND=1000000 GENGKE_RATE_LIMIT_BURST=1000000
. ./service.sh

# --- the database: the embedded one of the service, or the one it was given ---
if [ -n "${QUARKUS_DATASOURCE_JDBC_URL:-}" ]; then
  place=${QUARKUS_DATASOURCE_JDBC_URL#jdbc:postgresql://}
  owner="postgresql://${QUARKUS_FLYWAY_USERNAME:-$QUARKUS_DATASOURCE_USERNAME}:${QUARKUS_FLYWAY_PASSWORD:-$QUARKUS_DATASOURCE_PASSWORD}@$place"
  user="postgresql://$QUARKUS_DATASOURCE_USERNAME:$QUARKUS_DATASOURCE_PASSWORD@$place"
else
  password() { sed -n "s/^$1=//p" "$DATA/database.properties"; }
  place=localhost:$(sed -n 4p "$DATA/postgres/postmaster.pid")/gengke
  owner="postgresql://gengke_owner:$(password gengke_owner)@$place"
  user="postgresql://gengke_app:$(password gengke_app)@$place"
fi
export PGOPTIONS='-c timezone=UTC'
ask() { psql -XAtq -F "$(printf '\t')" "$user" -c "$1"; }
if [ "$(ask 'select count(*) from customer')" = 0 ]; then
  psql -X -q -v ON_ERROR_STOP=1 -v today="$TODAY" -f generate.sql "$owner"
fi
psql -Xq "$owner" -c checkpoint 2>/dev/null || true

# --- 47 people sign in: 42 representatives, 3 managers of a group, one of a region, the executive ---
REPS=$(seq -s, 1 4 165)
MANAGERS=(166 172 178 186)
PEOPLE=(${REPS//,/ } "${MANAGERS[@]}" 193)
declare -A TOKEN
sign_in() {
  for n in "${PEOPLE[@]}"; do
    TOKEN[$n]=$(curl -sf "$API/auth/token" -H 'Content-Type: application/json' -d "{\"username\":\"bench$n\",\"password\":\"$PASSWORD\"}" | sed -n 's/.*"accessToken":"\([^"]*\)".*/\1/p')
    [ -n "${TOKEN[$n]}" ]
  done
  for n in "${PEOPLE[@]}"; do printf '%s\t%s\n' "$n" "${TOKEN[$n]}"; done >"$WORK/tokens"
}
# Lines "person<TAB>method<TAB>path<TAB>body" become requests with the person's token.
with_tokens() { awk -F '\t' -v OFS='\t' 'NR == FNR { token[$1] = $2; next } $1 in token { print $2, $3, token[$1], $4 }' "$WORK/tokens" -; }
OWN="c.owner_id = ('01900002-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid"
teams_of() { ask "select array_agg(t.id) from team t join app_user u on t.path @> array[u.team_id] where u.username = 'bench$1'"; }
person() { printf "'01900002-0000-7000-8000-%012d'" "$1"; }

# The row predicate of a representative and of a manager, as the service writes it.
sees() {
  local me; me=$(person "$1")
  printf "(c.owner_id = %s or c.id = any(array(select s.customer_id from customer_share s where s.user_id = %s))" "$me" "$me"
  case " ${MANAGERS[*]} " in *" $1 "*) printf " or c.team_id = any('%s'::uuid[])" "$(teams_of "$1")" ;; esac
  printf ')'
}
COLUMNS_OF_LIST="c.id, c.version, c.name, c.short_name, c.status, c.status_since, c.importance, c.has_potential, c.tier, c.abc_class, c.owner_id,
 u.display_name as owner_name, c.team_id, t.name as team_name, c.region_code, c.industry_code, c.headcount, c.size_class, c.tags, c.re_evaluate_on,
 c.interaction_count, c.last_interaction_at, c.next_follow_up_on, c.created_at, c.updated_at"
JOINS="from customer c left join app_user u on u.id = c.owner_id left join team t on t.id = c.team_id"

# --- what is asked: NAME.requests for the service, NAME-*.sql for the database ---
prepare_by_id() {
  ask "select n, 'GET', '/api/v1/customers/' || c.id from unnest(array[$REPS]) n join customer c on $OWN" | with_tokens
  echo "\\set n random(1, 100000)
select * from customer where id = ('01900004-0000-7000-8000-' || lpad(:n::text, 12, '0'))::uuid;" >"$WORK/by-id-1.sql"
}
prepare_page() {
  for n in $(seq 1 16 165) 166 172 178 186; do
    printf '%s\tGET\t/api/v1/customers?status=WON&sort=name&limit=50\n' "$n"
    echo "select $COLUMNS_OF_LIST $JOINS where c.merged_into is null and $(sees "$n") and c.status in ('WON') order by c.name, c.id limit 51;" >"$WORK/page-$n.sql"
  done | with_tokens
}
prepare_record() {
  ask "select n, 'POST', '/api/v1/interactions', json_build_object('customerId', c.id, 'kind', 'CALL', 'summary', '电话沟通了试用情况，客户希望下周看演示', 'nextStep', '下周演示')
       from unnest(array[$REPS]) n join customer c on $OWN" | with_tokens
  echo "\\set n random(1, 100000)
insert into interaction (id, customer_id, kind, occurred_at, author_id, summary, next_step, recorded_at) values (gen_random_uuid(), ('01900004-0000-7000-8000-' || lpad(:n::text, 12, '0'))::uuid,
 'CALL', now(), '01900002-0000-7000-8000-000000000001', '电话沟通了试用情况，客户希望下周看演示', '下周演示', now());" >"$WORK/record-1.sql"
}
prepare_search() {
  local i=0 q n
  for q in 广州 机械 天华 物流 新科 医疗 gz 教育 宝安 酒店 海洋 深圳 kj 能源 建材 国通; do
    for n in 1 65 166 186; do
      printf '%s\tGET\t/api/v1/customers?q=%s&limit=50\n' "$n" "$(printf %s "$q" | od -An -tx1 | tr -d '\n' | tr ' ' '%')"
      i=$((i + 1))
      echo "select $COLUMNS_OF_LIST $JOINS where c.merged_into is null and $(sees "$n") and c.search_grams @> array['$q'] order by c.name, c.id limit 51;" >"$WORK/search-$i.sql"
    done
  done | with_tokens
}
prepare_worklist() {
  local n
  for n in ${REPS//,/ }; do
    printf '%s\tGET\t/api/v1/worklist\n' "$n"
    echo "select w.*, i.*, k.* from (select p.*, c.name as customer_name, c.status, c.importance, c.tier, c.region_code, u.display_name,
 count(*) filter (where p.due_on < '$TODAY') over () as overdue, count(*) filter (where p.due_on = '$TODAY') over () as today,
 p.priority = 'HIGH' as high, case c.tier when 'STRATEGIC' then 0 when 'TOP' then 1 else 2 end as by_tier
 from follow_up_plan p join customer c on c.id = p.customer_id left join app_user u on u.id = p.owner_id
 where p.state = 'PLANNED' and p.owner_id = $(person "$n") and p.due_on <= date '$TODAY' + 7 and $(sees "$n")
 order by p.due_on > '$TODAY', p.due_on = '$TODAY', high, by_tier, c.importance, c.status, p.due_on, p.id limit 101) w
 left join lateral (select i.occurred_at, i.kind, left(i.summary, 120), i.next_step from interaction i where i.customer_id = w.customer_id and i.corrected_by_id is null
   order by i.occurred_at desc, i.id desc limit 1) i on true
 left join lateral (select k.name, k.phones[1] from contact_position o join contact k on k.id = o.contact_id where o.customer_id = w.customer_id and o.left_on is null
   order by cardinality(k.phones) = 0, o.since nulls last, o.id limit 1) k on true;" >"$WORK/worklist-$n.sql"
  done | with_tokens
}
prepare_page_2000() {
  # By following the list from its first page, as a client would.
  local after= next i
  for ((i = 1; i < 2000; i++)); do
    next=$(curl -sf -H "Authorization: Bearer ${TOKEN[193]}" "$API/customers?limit=50&sort=name${after:+&after=$after}" | sed -n 's/.*"next":"\([^"]*\)".*/\1/p')
    [ -n "$next" ] || { echo "the list ends at page $i" >&2; break; }
    after=$next
  done
  printf '193\tGET\t/api/v1/customers?limit=50&sort=name&after=%s\n' "$after" | with_tokens
  ask "select format('select $COLUMNS_OF_LIST $JOINS where c.merged_into is null and (c.name, c.id) > (%L, %L) order by c.name, c.id limit 51;', c.name, c.id)
       from (select name, id from customer where merged_into is null order by name, id offset 50 * $((i - 1)) - 1 limit 1) c" >"$WORK/page-2000-1.sql"
}
figures() { # of the company at a date, from the sums
  echo "select month as date, status, importance, has_potential, sum(change)::bigint from portfolio_company_month where month < date_trunc('month', date '$TODAY') group by 1, 2, 3, 4
 union all select date_trunc('month', date '$TODAY')::date, status, importance, has_potential, sum(change)::bigint from portfolio_company_day
 where day between date_trunc('month', date '$TODAY') and '$TODAY' group by 1, 2, 3, 4;"
}
prepare_portfolio() { printf '193\tGET\t/api/v1/portfolio\n' | with_tokens; figures >"$WORK/portfolio-1.sql"; }
prepare_trend() { printf '193\tGET\t/api/v1/portfolio/trend\n' | with_tokens; figures >"$WORK/trend-1.sql"; }

# --- measuring ---
serve() { wrk -t1 -c"$CLIENTS" -d"${2}s" --timeout 10s -s requests.lua "http://localhost:$PORT" -- "$WORK/$1.requests" | sed -n 's/^RESULT //p'; }
bare() { # the scripts of a name, all with equal weight: rate and p50, p95 from the log of each transaction
  local files=() f
  for f in "$WORK/$1"-[0-9]*.sql; do
    case "$1:$f" in page:*page-2000*) continue ;; esac
    files+=(-f "$f")
  done
  rm -f "$WORK"/log.*
  pgbench -n -M prepared -c "$CLIENTS" -j 1 -T "$2" -l --log-prefix="$WORK/log" "${files[@]}" "$user" >"$WORK/pgbench" 2>"$WORK/pgbench.err" || { cat "$WORK/pgbench.err" >&2; return 1; }
  local rate; rate=$(sed -n 's/^tps = \([0-9]*\).*/\1/p' "$WORK/pgbench")
  cat "$WORK"/log.* | awk '{ print $3 / 1000 }' | sort -n | awk -v rate="$rate" '{ v[NR] = $1 } END { printf "%d %.2f %.2f\n", rate, v[int((NR + 1) / 2)], v[int(NR * 0.95)] }'
}

printf 'ready after %d ms\n%-10s %10s %7s %9s %9s | %10s %9s %9s | %7s %10s\n' "$ready" what 'service/s' errors 'p50 ms' 'p95 ms' 'bare SQL/s' 'p50 ms' 'p95 ms' ratio 'p95 above'
sign_in
for name in $ONLY; do
  "prepare_${name//-/_}" >"$WORK/$name.requests"
  serve "$name" "${WARM:-60}" >/dev/null
  read -r rate errors p50 p95 < <(serve "$name" "$SECONDS_EACH")
  read -r bare_rate bare50 bare95 < <(bare "$name" "$SECONDS_EACH")
  awk -v n="$name" -v r="$rate" -v e="$errors" -v a="$p50" -v b="$p95" -v s="$bare_rate" -v c="$bare50" -v d="$bare95" \
    'BEGIN { printf "%-10s %10d %7d %9.2f %9.2f | %10d %9.2f %9.2f | %6.1f%% %+10.2f\n", n, r, e, a, b, s, c, d, 100 * r / s, b - d }'
done
# One at a time: what a person waits for who opens the portfolio.
for path in portfolio portfolio/trend; do
  for _ in $(seq 20); do curl -sf -o /dev/null -w '%{time_total}\n' -H "Authorization: Bearer ${TOKEN[193]}" "$API/$path"; done | sort -n | awk -v p="$path" '{ v[NR] = $1 } END { printf "%s alone: median %.1f ms, slowest of 20 %.1f ms\n", p, v[10] * 1000, v[20] * 1000 }'
done
awk '/VmRSS/ { printf "resident %d MB", $2 / 1024 } /VmHWM/ { peak = $2 / 1024 } END { printf ", peak %d MB\n", peak }' "/proc/$SERVICE/status" 2>/dev/null || ps -o rss= -p "$SERVICE"
