#!/usr/bin/env bash
# Installs the command lines of the SQL engines and PostgreSQL's server, where they are missing, and prints the folder
# that holds `duckdb` and `spark-sql`: export MODELGATE_ENGINES="$(bash test/integration/engines/setup.sh)"
#
# Needs uv, and root or sudo for the Debian packages of PostgreSQL and Java.
set -euo pipefail
cd "$(dirname "$0")"
engines="${XDG_CACHE_HOME:-$HOME/.cache}/modelgate/engines"
wanted="$PWD/requirements.txt"
if ! cmp -s "$wanted" "$engines/requirements.txt"; then
  rm -rf "$engines"
  uv venv -q --python ">=3.10" "$engines" >&2
  uv pip install -q -p "$engines/bin/python" -r "$wanted" >&2
  cp "$wanted" "$engines/requirements.txt"
fi
as_root() {
  if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}
missing=()
command -v java >/dev/null || missing+=(default-jre-headless)
if ! compgen -G "/usr/lib/postgresql/*/bin/postgres" >/dev/null; then
  missing+=(postgresql)
  # Without this the package would start a cluster of its own.
  as_root mkdir -p /etc/postgresql-common
  echo "create_main_cluster = false" | as_root tee /etc/postgresql-common/createcluster.conf >/dev/null
fi
if [ "${#missing[@]}" -gt 0 ]; then
  as_root apt-get update -qq >&2
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >&2
fi
echo "$engines/bin"
