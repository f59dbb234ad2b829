#!/usr/bin/env bash
# Starts the packaged service on a new database, sends it orders in batches of ten thousand, puts as many rows into the
# database without it, and prints both beside each other. See README.md.
set -euo pipefail
cd "$(dirname "$0")"

DATA=${DATA:-$PWD/../../target/bench-orders}
PORT=${PORT:-18082}
BATCHES=${BATCHES:-10}
CUSTOMERS=${CUSTOMERS:-20000}
. ./service.sh
password=$(sed -n 's/^gengke_owner=//p' "$DATA/database.properties")
owner="postgresql://gengke_owner:$password@localhost:$(sed -n 4p "$DATA/postgres/postmaster.pid")/gengke"
ask() { PGOPTIONS='-c timezone=UTC' psql -XAtq -v ON_ERROR_STOP=1 "$owner" "$@"; }

# --- an ERP with a key, a product, customers that have ordered before and as many that have not ---
field() { grep -o "\"$1\":\"\\?[^\",}]*" | head -n 1 | sed 's/.*:"\?//'; }
json() { curl -s -H "Authorization: Bearer $1" -H 'Content-Type: application/json' "${@:2}"; }
admin=$(json none -d "{\"username\":\"admin\",\"password\":\"$PASSWORD\"}" "$API/auth/token" | field accessToken)
key=$(json "$admin" -d '{"name":"ERP","scopes":["purchases:read","purchases:write","products:write"]}' "$API/api-clients" | grep -o '"key":"[^"]*' | cut -d'"' -f4)
product=$(json "$key" -d '{"code":"MJ-200","name":"门禁一体机"}' "$API/products" | field id)
ask -c "insert into customer (id, name, name_key, status, status_since, won_before, importance, search_text, search_grams, created_at, updated_at)
  select ('01900004-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, '客户' || n, 'k' || n, case when n <= $CUSTOMERS then 'WON' else 'CONTACT_STARTED' end, '2020-01-01',
    n <= $CUSTOMERS, case when n <= $CUSTOMERS then 'GENERAL' end, '', '{}', now(), now() from generate_series(1, 2 * $CUSTOMERS) n" \
  -c "insert into status_change (id, customer_id, to_status, effective_on, recorded_at, rule) select gen_random_uuid(), id, status, status_since, now(), 'RECORDED' from customer" \
  -c "insert into customer_attribute_change (id, customer_id, effective_on, importance, has_potential, recorded_at) select gen_random_uuid(), id, status_since, importance, false, now() from customer" \
  -c "insert into customer_state (customer_id, valid_from, status, importance, has_potential, won_before) select id, status_since, status, importance, false, won_before from customer" \
  -c "insert into customer_order (id, customer_id, ordered_on, state, amount, created_at, updated_at) select gen_random_uuid(), id, '2020-01-01', 'CONFIRMED', 1, now(), now() from customer where won_before" \
  -c "analyze customer, customer_order, status_change, customer_state"

# Ten thousand orders: name of the batch, the first customer, how many customers
batch() {
  awk -v name="$1" -v from="$2" -v customers="$3" -v product="$product" 'BEGIN {
    printf "{\"orders\":["
    for (i = 0; i < 10000; i++)
      printf "%s{\"externalId\":\"SO-%s-%d\",\"customerId\":\"01900004-0000-7000-8000-%012d\",\"orderedOn\":\"202%d-0%d-1%d\",\"lines\":[{\"productId\":\"%s\",\"quantity\":%d,\"unitPrice\":680.00,\"unitCost\":430.00}]}",
        i ? "," : "", name, i, from + (i * 7919 + name * 131) % customers, i % 5 + 1, i % 9 + 1, i % 9, product, i % 20 + 1
    printf "]}"
  }' >"$WORK/$1.json"
}
send() { json "$key" --data-binary "@$WORK/$1.json" -o "$WORK/$1.answer" -w '%{http_code} %{time_total}\n' "$API/orders/batch"; }
rate() { awk '{ if ($1 != 200) { print "refused: " $0; exit } seconds += $2; n++ } END { if (n) printf "%8d orders/s (%.2f s a batch)\n", n * 10000 / seconds, seconds / n }'; }

for ((i = 1; i <= BATCHES + 4; i++)); do batch "$i" 1 "$CUSTOMERS"; done
batch 99 $((CUSTOMERS + 1)) 10000
send 1 >/dev/null; send 2 >/dev/null; send 3 >/dev/null; send 4 >/dev/null
printf 'new orders, one after another          '; for ((i = 5; i <= BATCHES + 4; i++)); do send "$i"; done | rate
printf 'the same again                         '; for ((i = 5; i <= BATCHES + 4; i++)); do send "$i"; done | rate
printf 'first orders of ten thousand customers '; send 99 | rate

ask -c "create function batch() returns void language sql as \$\$
  with o as (insert into customer_order (id, customer_id, external_id, ordered_on, state, amount, gross_profit, created_at, updated_at)
    select gen_random_uuid(), ('01900004-0000-7000-8000-' || lpad((1 + i * 7919 % $CUSTOMERS)::text, 12, '0'))::uuid, gen_random_uuid()::text, date '2021-01-11' + i % 1500,
      'CONFIRMED', 680, 250, now(), now() from generate_series(1, 10000) i returning id)
  insert into order_line (order_id, position, product_id, quantity, unit_price, unit_cost) select id, 0, '$product', 1, 680, 430 from o \$\$"
printf 'the rows alone, by SQL                 '
for ((i = 1; i <= BATCHES; i++)); do
  began=$(date +%s%N); ask -c 'select batch()' >/dev/null; echo "200 $(awk -v a="$began" -v b="$(date +%s%N)" 'BEGIN { print (b - a) / 1e9 }')"
done | rate
