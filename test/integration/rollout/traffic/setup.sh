#!/usr/bin/env bash
# Installs HAProxy and Prometheus, where they are missing, and says their versions:
# bash test/integration/rollout/traffic/setup.sh
#
# Needs root or sudo for Debian's packages. Any HAProxy from 2.4 and Prometheus from 2.40 on the path will do as well.
set -euo pipefail
as_root() {
  if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}
# HAProxy stands in /usr/sbin, which is not on every user's path.
PATH="$PATH:/usr/sbin"
missing=()
for program in haproxy prometheus; do
  command -v "$program" >/dev/null || missing+=("$program")
done
if [ "${#missing[@]}" -gt 0 ]; then
  as_root apt-get update -qq >&2
  # The services of these packages are not wanted: tests start programs of their own.
  policy=/usr/sbin/policy-rc.d
  ours=""
  if [ ! -e "$policy" ]; then
    ours=yes
    printf '#!/bin/sh\nexit 101\n' | as_root tee "$policy" >/dev/null
    as_root chmod +x "$policy"
  fi
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >&2
  if [ -n "$ours" ]; then as_root rm -f "$policy"; fi
fi
haproxy -v | head -n 1
prometheus --version 2>&1 | head -n 1
