# Starts the packaged service for a measurement, with the options of operations.md for two cores, and stops it in the end. To be
# sourced; wants PORT and DATA. Sets API, WORK, PASSWORD and, in milliseconds, ready.
JAR=${JAR:-../../target/quarkus-app/quarkus-run.jar}
JAVA=${JAVA:-java}
JAVA_OPTIONS=${JAVA_OPTIONS:--Xmx128m -XX:+UseSerialGC -Xss512k}
export MALLOC_ARENA_MAX=${MALLOC_ARENA_MAX:-2} QUARKUS_THREAD_POOL_MAX_THREADS=${QUARKUS_THREAD_POOL_MAX_THREADS:-8}
PASSWORD=bench-password-2
API=http://localhost:$PORT/api/v1
WORK=$(mktemp -d)
SERVICE=
stop() { [ -n "$SERVICE" ] && kill "$SERVICE" 2>/dev/null && wait "$SERVICE" || true; rm -rf "$WORK"; }
trap stop EXIT

mkdir -p "$DATA"
export GENGKE_DATA_DIR=$DATA GENGKE_DEMO=false GENGKE_ADMIN_PASSWORD=$PASSWORD QUARKUS_HTTP_PORT=$PORT
if curl -s -o /dev/null "http://localhost:$PORT/"; then echo "port $PORT is taken" >&2; exit 1; fi
began=$(date +%s%N)
# shellcheck disable=SC2086
"$JAVA" $JAVA_OPTIONS -jar "$JAR" >"$DATA/service.log" 2>&1 &
SERVICE=$!
until curl -sf -o /dev/null "http://localhost:$PORT/q/health/ready"; do
  kill -0 "$SERVICE" || { cat "$DATA/service.log"; exit 1; }
  sleep 0.05
done
ready=$(( ($(date +%s%N) - began) / 1000000 ))
