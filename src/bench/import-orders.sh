#!/usr/bin/env bash
# Starts the packaged service on a new database, brings a list of orders in and takes it back, and prints how long each step
# took. See README.md.
set -euo pipefail
cd "$(dirname "$0")"

DATA=${DATA:-$PWD/../../target/bench-import-orders}
PORT=${PORT:-18081}
ROWS=${ROWS:-20000}
OWNERS=${OWNERS:-40}
CUSTOMERS=${CUSTOMERS:-4000}
PRODUCTS=20
. ./service.sh
. ./imports.sh

for i in $(seq 1 "$PRODUCTS"); do
  as -o /dev/null -H 'Content-Type: application/json' -d "{\"code\":\"P-$i\",\"name\":\"产品$i\"}" "$API/products"
done

# Two rows are one order; every customer orders several times, the first time in this list.
customers() {
  echo '客户名称,外部编号,负责人,客户状态,状态日期'
  awk -v known="$CUSTOMERS" -v owners="$OWNERS" 'BEGIN {
    for (i = 1; i <= known; i++) printf "采购%d有限公司,O-%d,bench-rep%d,联系多次,2024-01-15\n", i, i, i%owners+1
  }'
}
orders() {
  echo '订单号,客户名称,下单日期,产品编码,数量,单价'
  awk -v rows="$1" -v known="$CUSTOMERS" -v products="$PRODUCTS" 'BEGIN {
    for (i = 0; i < rows; i++) {
      order = int(i / 2)
      printf "SO-%d-%d,采购%d有限公司,202%d-0%d-1%d,P-%d,%d,%d.50\n", rows, order, order*7919%known+1, order%2+4, order%9+1, order%9, (order+i%2*7)%products+1, i%20+1, i%900+100
    }
  }'
}

customers >"$WORK/customers.csv"
step "$(upload "$WORK/customers.csv")" runs "$CUSTOMERS"
for rows in $ROWS; do
  orders "$rows" >"$WORK/orders.csv"
  began=$(date +%s%N); id=$(upload "$WORK/orders.csv" ORDERS); printf '%8s rows  %-7s %7s s\n' "$rows" upload "$(seconds "$began")"
  step "$id" checks "$rows"
  step "$id" runs "$rows"
  [ "${UNDO:-yes}" = no ] || step "$id" undo "$rows"
done
