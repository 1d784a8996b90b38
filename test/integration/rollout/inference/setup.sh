#!/usr/bin/env bash
# Installs the two inference servers that smoke requests are tested with, where they are missing, and prints the folder
# that holds their environments: export MODELGATE_INFERENCE="$(bash test/integration/rollout/inference/setup.sh)"
#
# MLServer and MLflow want different versions of the same packages, so each has an environment of its own. Needs uv.
set -euo pipefail
cd "$(dirname "$0")"
inference="${XDG_CACHE_HOME:-$HOME/.cache}/modelgate/inference"
mkdir -p "$inference"
environment() {
  local wanted="$PWD/$2" folder="$inference/$1"
  if cmp -s "$wanted" "$folder/requirements.txt"; then return; fi
  rm -rf "$folder"
  uv venv -q --python ">=3.10,<3.13" "$folder" >&2
  uv pip install -q --compile-bytecode -p "$folder/bin/python" -r "$wanted" >&2
  cp "$wanted" "$folder/requirements.txt"
}
environment mlserver requirements.txt
environment mlflow mlflow-requirements.txt
echo "$inference"
