#!/usr/bin/env bash
# Makes the Python environment that the peers run in, with the versions of test/reference/requirements.txt, and prints
# its interpreter: export MODELGATE_PYTHON="$(bash bench/setup.sh)". With a name, that of test/reference/NAME-requirements.txt.
set -euo pipefail
cd "$(dirname "$0")/.."
reference="${XDG_CACHE_HOME:-$HOME/.cache}/modelgate/${1:-reference}"
wanted="$PWD/test/reference/${1:+$1-}requirements.txt"
if ! cmp -s "$wanted" "$reference/requirements.txt"; then
  rm -rf "$reference"
  uv venv -q "$reference" >&2
  uv pip install -q -p "$reference/bin/python" -r "$wanted" >&2
  cp "$wanted" "$reference/requirements.txt"
fi
echo "$reference/bin/python"
