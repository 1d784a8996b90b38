#!/usr/bin/env bash
# Makes the Python environments of Great Expectations 1.x and 0.18 in the cache folder, anew where their pinned versions
# changed, and prints the folder that holds them: export MODELGATE_GREAT_EXPECTATIONS="$(bash test/integration/gx/setup.sh)"
#
# Needs uv.
set -euo pipefail
cd "$(dirname "$0")"
environments="${XDG_CACHE_HOME:-$HOME/.cache}/modelgate/great-expectations"
for library in 1 0.18; do
  wanted="$PWD/requirements-$library.txt"
  environment="$environments/$library"
  if ! cmp -s "$wanted" "$environment/requirements.txt"; then
    rm -rf "$environment"
    uv venv -q --python 3.11 "$environment" >&2
    uv pip install -q -p "$environment/bin/python" -r "$wanted" >&2
    cp "$wanted" "$environment/requirements.txt"
  fi
done
echo "$environments"
