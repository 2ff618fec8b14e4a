# Sourced by the benches: builds, starts a platform of its own on free ports with the arguments given, and says where its data are
# ($data) and who runs it ($runner). It ends with whoever sourced this.
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
. "$root/infra/needs.sh"

start_platform() {
  local port ports=()
  [ "${YIHAO_BUILD:-}" = never ] ||
    "$root/mvnw" -f "$root/pom.xml" --batch-mode --no-transfer-progress -q -T 2 -pl infra/bench -am package -Dquick -Dmaven.test.skip=true
  data=$(mktemp -d)
  for port in gateway lead project reward talent desk identity kafka store; do ports+=("--runner.ports.$port=0"); done
  touch "$root/infra/runner/target/built"
  YIHAO_DATA=$data YIHAO_ARCHIVES=no YIHAO_LIMITS_CLIENT_REQUESTS=1000000000 \
    "$root/infra/run" "${ports[@]}" "$@" >"$data/out.log" 2>&1 &
  runner=$!
  trap 'kill "$runner" && wait "$runner" || true; rm -rf "$data"' EXIT
  while [ ! -f "$data/running.json" ]; do
    kill -0 "$runner" 2>/dev/null || { cat "$data/out.log"; exit 1; }
    sleep 0.5
  done
}

bench() {
  "$JAVA_HOME/bin/java" -Xmx512m -Dstdout.encoding=UTF-8 \
    -cp "$root/infra/bench/target/bench-0.1.0.jar:$(cat "$root/infra/bench/target/class-path")" "$@"
}
