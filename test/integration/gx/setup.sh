#!/usr/bin/env bash
# Makes the Python environment of Great Expectations with the versions of requirements.txt, in the cache folder, and
# prints its interpreter.
set -euo pipefail
cd "$(dirname "$0")"
environment="${XDG_CACHE_HOME:-$HOME/.cache}/modelgate/great-expectations"
if ! cmp -s requirements.txt "$environment/requirements.txt"; then
  rm -rf "$environment"
  if command -v uv >/dev/null; then
    uv venv -q "$environment" >&2
    uv pip install -q -p "$environment/bin/python" -r requirements.txt >&2
  else
    python3 -m venv "$environment" >&2
    "$environment/bin/pip" install -q -r requirements.txt >&2
  fi
  cp requirements.txt "$environment/requirements.txt"
fi
echo "$environment/bin/python"
