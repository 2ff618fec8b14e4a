# Sourced by infra/run and infra/test: finds what they need, or says in one sentence what is missing.

find_jdk25() {
  local candidate
  for candidate in "${JAVA_HOME:-}" /usr/lib/jvm/*25* /usr/local/lib/jvm/*25* "$HOME"/.sdkman/candidates/java/25* \
    /Library/Java/JavaVirtualMachines/*25*/Contents/Home; do
    if [ -x "$candidate/bin/javac" ] && "$candidate/bin/javac" -version 2>&1 | grep -q '^javac 25'; then
      printf '%s' "$candidate"
      return
    fi
  done
  if command -v javac >/dev/null && javac -version 2>&1 | grep -q '^javac 25'; then
    dirname "$(dirname "$(readlink -f "$(command -v javac)")")"
    return
  fi
  echo "A JDK 25 is needed and none was found: install one (for example Eclipse Temurin 25) or point JAVA_HOME to it." >&2
  return 1
}

need_npm() {
  command -v npm >/dev/null && return
  echo "npm is needed to build the console and was not found on PATH: install Node.js 20 or newer." >&2
  return 1
}

JAVA_HOME=$(find_jdk25) || exit 1
export JAVA_HOME
