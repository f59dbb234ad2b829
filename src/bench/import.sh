#!/usr/bin/env bash
# Starts the packaged service on a new database, brings generated lists in and takes the last one back, and prints how long
# each step took. See README.md.
set -euo pipefail
cd "$(dirname "$0")"

DATA=${DATA:-$PWD/../../target/bench-import}
PORT=${PORT:-18081}
ROWS=${ROWS:-20000 100000}
OWNERS=${OWNERS:-40}
. ./service.sh
. ./imports.sh

# Rows from..to of a round; the first $3 of them mean customers of the list before and say something new of them.
list() {
  echo '客户名称,外部编号,地区,行业,员工人数,网址,客户状态,状态日期,负责人,联系人,电话,最近联系日期,最近联系内容'
  awk -v round="$1" -v new="$2" -v known="$3" -v owners="$OWNERS" 'BEGIN {
    split("广州 深圳 东莞 佛山 上海 杭州 北京 成都", city, " "); split("恒远 宏达 瑞丰 中科 明德 华信 天元 锦程", word, " "); split("科技 机电 安防 楼宇 智能", trade, " ")
    for (i = 1; i <= known; i++)
      printf "%s%s%s%d有限公司,E%s-%d,,,%d,https://www.k%d.example,%s,%s,,,,2026-0%d-1%d,说明了交付周期\n", city[i%8+1], word[i%7+1], trade[i%5+1], i, "base" round, i, i%900, i, i%2 ? "联系多次" : "", i%2 ? "2026-05-11" : "", i%6+1, i%9
    for (i = known + 1; i <= known + new; i++)
      printf "%s%s%s%d%s有限公司,E%s-%d,%s,34,%d,,%s,2025-0%d-1%d,bench-rep%d,联系人%d,1380%07d,2026-0%d-1%d,电话沟通，了解需求\n", city[i%8+1], word[i%7+1], trade[i%5+1], i, round, round, i, city[i%8+1], i%900, i%4 ? "开始联系" : "已成交", i%9+1, i%9, i%owners+1, i, i, i%6+1, i%9
  }'
}
base() {
  echo '客户名称,外部编号,负责人,客户状态,状态日期'
  awk -v round="$1" -v known="$2" -v owners="$OWNERS" 'BEGIN {
    split("广州 深圳 东莞 佛山 上海 杭州 北京 成都", city, " "); split("恒远 宏达 瑞丰 中科 明德 华信 天元 锦程", word, " "); split("科技 机电 安防 楼宇 智能", trade, " ")
    for (i = 1; i <= known; i++) printf "%s%s%s%d旧%s有限公司,E%s-%d,bench-rep%d,开始联系,2025-01-15\n", city[i%8+1], word[i%7+1], trade[i%5+1], i, round, "base" round, i, i%owners+1
  }'
}
for rows in $ROWS; do
  known=$((rows / 5))
  base "$rows" "$known" >"$WORK/base.csv"
  list "$rows" $((rows - known)) "$known" >"$WORK/list.csv"
  step "$(upload "$WORK/base.csv")" runs "$known"
  began=$(date +%s%N); id=$(upload "$WORK/list.csv"); printf '%8s rows  %-7s %7s s\n' "$rows" upload "$(seconds "$began")"
  step "$id" checks "$rows"
  step "$id" runs "$rows"
  [ "${UNDO:-yes}" = no ] || step "$id" undo "$rows"
done
