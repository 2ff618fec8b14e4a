# What infra/backup and infra/restore share.
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

usage() { echo "$1" >&2; exit 2; }

store() {
  local running=${YIHAO_DATA:-$root/.yihao}/runner.json
  if [ -n "${YIHAO_STORE:-}" ]; then
    echo "$YIHAO_STORE"
  elif [ -f "$running" ]; then
    sed -nE 's/.*"store" *: *"([^"]+)".*/\1/p' "$running"
  else
    usage "Which store? Start the platform, or set YIHAO_STORE=mongodb://…"
  fi
}

tool() {
  local java=${JAVA_HOME:+$JAVA_HOME/bin/}java
  if [ -n "${YIHAO_JAR:-}" ]; then
    "$java" -Dloader.main=yihao.platform.backup.BackupTool -cp "$YIHAO_JAR" org.springframework.boot.loader.launch.PropertiesLauncher "$@"
  else
    "$java" -Xmx512m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 \
      -cp "$root/infra/runner/target/runner-0.1.0.jar:$(cat "$root/infra/runner/target/class-path")" \
      yihao.platform.backup.BackupTool "$@"
  fi
}
