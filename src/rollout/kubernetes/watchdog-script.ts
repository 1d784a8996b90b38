import { type ObjectName, type Patch, patchArguments, typedCommand } from "./kubectl.ts";

/** One thing that the watchdog does to take the traffic back, in its order; what fails is tried again later. */
export type TakeBack =
  | { readonly kind: "patch"; readonly patch: Patch /** Its object may be gone. */; readonly optional?: true }
  /** Until all Pods of a Deployment are there. */
  | { readonly kind: "wait-for-deployment"; readonly of: ObjectName };

/** On the target while the watchdog may act; what ends a rollout takes it away in the same write. */
export const watchdogAnnotation = "modelgate/watchdog";
/** On the lease, once the traffic was taken back. */
export const actedAnnotation = "modelgate/taken-back";

export interface WatchdogScript {
  readonly lease: ObjectName;
  /** Seconds without a renewal. */
  readonly limit: number;
  /** Seconds between two looks at the lease. */
  readonly every: number;
  readonly of: ObjectName;
  /**
   * What of the target must be found for the watchdog to act. With a value, anything else means that the rollout has
   * ended, and so does the watchdog; without, whatever is found will do, and nothing means that there is no canary now.
   */
  readonly armed: { readonly jsonpath: string; readonly value: string | null };
  readonly takeBack: readonly TakeBack[];
}

/**
 * What the watchdog's Job runs: a script for `sh` that needs nothing but kubectl and sleep. It looks at the lease and
 * ends when that is gone. Time is counted in its own pauses since the lease last changed, so no two clocks are compared,
 * a clock that jumps does not set it off, and an API server that is away does not renew the lease.
 */
export function watchdogScript({ lease, limit, every, of, armed, takeBack }: WatchdogScript): string {
  const inNamespace = `--namespace=${lease.namespace}`;
  const read = ["get", lease.resource, lease.name, inNamespace, "--ignore-not-found"];
  const renewed = typedCommand([...read, "--output=jsonpath={.spec.renewTime}"]);
  // A function of the shell must not be empty.
  const steps = ["  :", ...takeBack.map((step) => `  ${commandOf(step)} || return 1`)];
  return [
    "set -u",
    ...armedFunction(of, armed),
    "take_back() {",
    ...steps,
    "}",
    "seen='' waited=0",
    "while :; do",
    `  if renewed=$(${renewed}); then`,
    '    if [ -z "$renewed" ]; then echo "the lease is gone: the rollout has ended"; exit 0; fi',
    '    if [ "$renewed" != "$seen" ]; then seen=$renewed waited=0; fi',
    "  fi",
    `  if [ "$waited" -ge ${limit} ]; then`,
    "    armed; case $? in",
    '      1) echo "the rollout has ended: nothing is taken back"; exit 0 ;;',
    "      0) if take_back; then",
    `        echo "nobody renewed the lease for ${limit} s: the traffic was taken back"`,
    `        ${typedCommand(["annotate", lease.resource, lease.name, inNamespace, "--overwrite"])} ` +
      `"${actedAnnotation}=$(date -u +%Y-%m-%dT%H:%M:%SZ)" || true`,
    "        exit 0",
    "      fi ;;",
    "    esac",
    "  fi",
    `  sleep ${every}; waited=$((waited + ${every}))`,
    "done",
    "",
  ].join("\n");
}

/** A function of the shell: 0 armed, 1 no longer, 2 not known, 3 not now. */
function armedFunction(of: ObjectName, { jsonpath, value }: WatchdogScript["armed"]): readonly string[] {
  const command = typedCommand([
    "get",
    of.resource,
    of.name,
    `--namespace=${of.namespace}`,
    "--ignore-not-found",
    `--output=jsonpath=${jsonpath}`,
  ]);
  const answer = value === null ? 'if [ -n "$found" ]; then return 0; else return 3; fi' : `[ "$found" = '${value}' ]`;
  return ["armed() {", `  found=$(${command}) || return 2`, `  ${answer}`, "}"];
}

function commandOf(step: TakeBack): string {
  if (step.kind === "wait-for-deployment") {
    const { name, namespace } = step.of;
    return typedCommand(["rollout", "status", `deployment/${name}`, `--namespace=${namespace}`, "--timeout=600s"]);
  }
  const { of } = step.patch;
  const patch = typedCommand(patchArguments(step.patch));
  if (step.optional !== true) return patch;
  const there = typedCommand([
    "get",
    of.resource,
    of.name,
    `--namespace=${of.namespace}`,
    "--ignore-not-found",
    "--output=name",
  ]);
  // Nothing printed: the object is gone, and there is nothing to take back from it.
  return `{ there=$(${there}) && { [ -z "$there" ] || ${patch}; }; }`;
}
