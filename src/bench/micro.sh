#!/usr/bin/env bash
# Measures the pure rules with JMH on the compiled classes. See README.md.
set -euo pipefail
cd "$(dirname "$0")/../.."

JAVA=${JAVA:-java}
OPTIONS=${OPTIONS:--f 1 -wi 3 -w 1 -i 5 -r 1}
OUT=target/micro
mkdir -p "$OUT/lib" "$OUT/classes"
for artifact in org.openjdk.jmh:jmh-core:1.37 org.openjdk.jmh:jmh-generator-annprocess:1.37 net.sf.jopt-simple:jopt-simple:5.0.4 org.apache.commons:commons-math3:3.6.1; do
  name=${artifact#*:}
  [ -f "$OUT/lib/${name/:/-}.jar" ] || mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy -Dartifact="$artifact" -DoutputDirectory="$OUT/lib"
done
javac -cp "target/classes:$OUT/lib/*" -d "$OUT/classes" src/bench/micro/*.java
# shellcheck disable=SC2086
"$JAVA" -cp "$OUT/classes:target/classes:$OUT/lib/*" org.openjdk.jmh.Main $OPTIONS
