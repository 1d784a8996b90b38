#!/usr/bin/env bash
# Builds a Kubernetes control plane for the tests, where it is missing, and prints the folder that holds it:
# export MODELGATE_KUBERNETES="$(bash test/integration/rollout/kubernetes/setup.sh)"
#
# It holds bin/controlplane (etcd, API server, controller manager), bin/rollouts-controller (Argo Rollouts), bin/kubectl
# where the path has none that is new enough, and the definitions of the custom resources. Needs Go 1.24.9 or newer; the
# first build takes some minutes, and the caches of Go are not needed afterwards.
set -euo pipefail
cd "$(dirname "$0")"
kubernetes="$(sed -n 's#^require k8s.io/kubernetes v##p' go.mod)"
folder="${XDG_CACHE_HOME:-$HOME/.cache}/modelgate/kubernetes/$kubernetes"
for go in go /usr/local/go/bin/go; do
  if command -v "$go" >/dev/null; then break; fi
done
command -v "$go" >/dev/null || { echo "go is missing: install Go 1.24.9 or newer" >&2; exit 1; }
export GOFLAGS="${GOFLAGS:--buildvcs=false}"

# What the folder was built from; anything else is built anew.
wanted="$(cat go.mod go.sum main.go definitions.sum seldon-experiment.yaml setup.sh | sha256sum)"
if [ "$wanted" = "$(cat "$folder/.built-from" 2>/dev/null)" ]; then
  echo "$folder"
  exit
fi
mkdir -p "$folder/bin" "$folder/definitions"
rm -f "$folder/.built-from" "$folder"/definitions/*

# Without its version, kubectl cannot read the server's.
version=k8s.io/component-base/version
minor="${kubernetes#1.}"
flags="-s -w -X $version.gitVersion=v$kubernetes -X $version.gitMajor=1 -X $version.gitMinor=${minor%%.*}"
build() { "$go" build -trimpath -ldflags "$flags" -o "$folder/bin/$1" "$2" >&2; }
build controlplane .
build rollouts-controller github.com/argoproj/argo-rollouts/cmd/rollouts-controller
client="$(kubectl version --client -o json 2>/dev/null | sed -n 's/.*"minor": "\([0-9]*\).*/\1/p' | head -n 1)"
if [ "${client:-0}" -lt 24 ]; then build kubectl k8s.io/kubernetes/cmd/kubectl; fi

# module, sum of its source, file in it
while read -r module sum file; do
  found="$(cd / && "$go" mod download -json "$module")"
  case "$found" in
    *"\"Sum\": \"$sum\""*) ;;
    *) echo "$module is not what definitions.sum says" >&2; exit 1 ;;
  esac
  source="$(sed -n 's/.*"Dir": "\(.*\)",*/\1/p' <<<"$found")"
  install -m 644 "$source/$file" "$folder/definitions/$(basename "$file")"
done < <(grep -v '^#' definitions.sum)
install -m 644 seldon-experiment.yaml "$folder/definitions/"
echo "$wanted" > "$folder/.built-from"
echo "$folder"
