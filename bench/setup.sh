#!/usr/bin/env bash
# Makes the Python environment that the peers run in, with the versions of test/reference/requirements.txt, and prints
# its interpreter: export MODELGATE_PYTHON="$(bash bench/setup.sh)"
set -euo pipefail
cd "$(dirname "$0")/.."
reference="${XDG_CACHE_HOME:-$HOME/.cache}/modelgate/reference"
wanted="$PWD/test/reference/requirements.txt"
if ! cmp -s "$wanted" "$reference/requirements.txt"; then
  rm -rf "$reference"
  uv venv -q "$reference" >&2
  uv pip install -q -p "$reference/bin/python" -r "$wanted" >&2
  cp "$wanted" "$reference/requirements.txt"
fi
echo "$reference/bin/python"
