# What the measurements of imports share: people, uploads and timed steps. To be sourced after service.sh; wants OWNERS.
field() { grep -o "\"$1\":\"\\?[^\",}]*" | head -n 1 | sed 's/.*:"\?//'; }
token() { curl -s -H 'Content-Type: application/json' -d "{\"username\":\"$1\",\"password\":\"$PASSWORD\"}" "$API/auth/token" | field accessToken; }
admin=$(token admin)
team=$(curl -s -H "Authorization: Bearer $admin" "$API/teams" | field id)
person() {
  curl -s -o /dev/null -H "Authorization: Bearer $admin" -H 'Content-Type: application/json' \
    -d "{\"username\":\"$1\",\"displayName\":\"$1\",\"roles\":[\"$2\"],\"teamId\":\"$team\",\"password\":\"$PASSWORD\"}" "$API/users"
}
person bench-manager MANAGER
for i in $(seq 1 "$OWNERS"); do person "bench-rep$i" REP; done
manager=$(token bench-manager)

seconds() { awk -v a="$1" -v b="$(date +%s%N)" 'BEGIN { printf "%.1f", (b - a) / 1e9 }'; }
as() { curl -s -H "Authorization: Bearer $manager" "$@"; }
# upload: file, kind
upload() { as -F "file=@$1;type=text/csv" -F "kind=${2:-CUSTOMERS}" "$API/imports" | field id; }
# step: order, wait, print seconds and the counts
step() {
  local began state answer last=-1
  began=$(date +%s%N)
  as -o /dev/null -X POST "$API/imports/$1/$2"
  while :; do
    answer=$(as "$API/imports/$1"); state=$(field state <<<"$answer")
    case $state in CHECKED|DONE|UNDONE|FAILED) break ;; esac
    sleep 0.2
  done
  printf '%8s rows  %-7s %7s s  %s created %s updated %s refused %s kept (%s)\n' "$3" "$2" "$(seconds "$began")" \
    "$(field createdRows <<<"$answer")" "$(field updatedRows <<<"$answer")" "$(field refusedRows <<<"$answer")" "$(field keptRows <<<"$answer")" "$state"
}
