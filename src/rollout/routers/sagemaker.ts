import { UserError } from "../../errors/user-error.ts";
import type { CommandResult } from "../program.ts";
import type { RolloutReach } from "../reach.ts";
import { failureOf } from "./command.ts";
import { onTrial } from "./on-trial.ts";
import type { Router, RouterProvider, Split, Written } from "./provider.ts";
import { type Endpoint, parseEndpoint, shareOfVariants, type Variant } from "./sagemaker-endpoint.ts";
import { UnreachableRouter } from "./unreachable.ts";

const timeLimit = 60_000;
/** Between two looks at an endpoint that is being updated, and for how long it is looked at. */
const pollEvery = 5_000;
const longestUpdate = 40 * 60_000;
/** Weights are single-precision at the other end. */
const tolerance = 1e-3;

/**
 * A SageMaker endpoint with a variant for each model, through the signed-in `aws` command line. The canary is the
 * production variant `canary`, or the one that the input `version` names; all others are stable and keep their
 * proportions among each other. `UpdateEndpointWeightsAndCapacities` has no guard, so a write first looks whether the
 * weights and the endpoint's configuration are those of the guard, and waits until the endpoint is in service again.
 */
export const sagemaker: RouterProvider = {
  form: "sagemaker:ENDPOINT",
  open(address, { version }, reach) {
    if (!/^[A-Za-z0-9](?:-*[A-Za-z0-9]){0,62}$/.test(address)) {
      throw new UserError(`target: found "sagemaker:${address}", allowed is sagemaker:ENDPOINT`, {
        title: "Input target",
      });
    }
    return endpointRouter(address, version?.trim() || "canary", reach);
  },
};

interface Seen {
  readonly endpoint: Endpoint;
  readonly stable: readonly Variant[];
  readonly canary: readonly Variant[];
}

interface Change {
  readonly name: string;
  readonly weight?: number;
  readonly instances?: number;
}

function endpointRouter(name: string, canaryName: string, reach: RolloutReach): Router {
  async function aws(verb: string, args: readonly string[]): Promise<string> {
    const result = await reach.runCommand({
      program: "aws",
      args: ["sagemaker", verb, `--endpoint-name=${name}`, ...args, "--output=json"],
      timeLimit,
    });
    if (result.outcome === "exited" && result.code === 0) return result.stdout;
    throw refusalOf(result, verb, name);
  }

  async function describe(): Promise<Endpoint> {
    return parseEndpoint(await aws("describe-endpoint", []), name);
  }

  async function see(): Promise<Seen> {
    return armsOf(await describe(), canaryName);
  }

  /** The endpoint when it can be changed; it is looked at until then. */
  async function endpointInService(): Promise<Endpoint> {
    for (let waited = 0; ; waited += pollEvery) {
      const endpoint = await describe();
      const { status, failure } = endpoint;
      if (status === "InService") return endpoint;
      if (
        status === "Failed" ||
        status === "UpdateRollbackFailed" ||
        status === "OutOfService" ||
        status === "Deleting"
      ) {
        throw new UnreachableRouter(`endpoint ${name} is ${status}${failure === null ? "" : `: ${failure}`}`);
      }
      if (waited >= longestUpdate) {
        throw new UnreachableRouter(`endpoint ${name} is still ${status} after ${longestUpdate / 60_000} minutes`);
      }
      await reach.wait(pollEvery);
    }
  }

  async function inService(): Promise<Seen> {
    return armsOf(await endpointInService(), canaryName);
  }

  async function change(changes: readonly Change[]): Promise<void> {
    if (changes.length === 0) return;
    await aws("update-endpoint-weights-and-capacities", [`--desired-weights-and-capacities=${changesText(changes)}`]);
  }

  async function reached(act: () => Promise<Written>): Promise<Written> {
    try {
      return await act();
    } catch (error) {
      if (error instanceof UnreachableRouter) return { outcome: "failed", message: error.message };
      throw error;
    }
  }

  async function toShare(percent: number, guard: string | null): Promise<Written> {
    const before = await inService();
    const split = splitOf(before);
    if (guard !== null && split.guard !== guard) {
      return {
        outcome: "conflict",
        split,
        message: `somebody changed endpoint ${name}: it was ${guard}, now it is ${split.guard}`,
      };
    }
    await change(shareChanges(before, percent));
    return readBack(percent);
  }

  async function readBack(percent: number): Promise<Written> {
    const split = splitOf(await inService());
    return Math.abs(split.weight - percent) <= tolerance
      ? { outcome: "done", split }
      : {
          outcome: "not-in-force",
          split,
          message: `endpoint ${name} took ${percent} % for the canary, and ${split.weight} % is in force`,
        };
  }

  async function rollback(): Promise<Written> {
    const before = await inService();
    const capacity = capacityChanges(before);
    if (capacity.length > 0) {
      await change(capacity);
      await inService();
    }
    await change(shareChanges(before, 0));
    return readBack(0);
  }

  async function restore(version: string): Promise<Written> {
    const endpoint = await endpointInService();
    const isVariant = endpoint.variants.some((variant) => variant.name === version);
    if (isVariant && !servesAlone(endpoint, version)) {
      await change(
        endpoint.variants.map((variant) => ({ name: variant.name, weight: variant.name === version ? 1 : 0 })),
      );
    } else if (!isVariant && endpoint.config !== version) {
      await aws("update-endpoint", [`--endpoint-config-name=${version}`]);
    }
    const after = await endpointInService();
    const split = splitAfterRestore(after, canaryName);
    return (isVariant ? servesAlone(after, version) : after.config === version)
      ? { outcome: "done", split }
      : { outcome: "not-in-force", split, message: `endpoint ${name} does not serve ${version} alone: ${split.guard}` };
  }

  return {
    kind: "sagemaker",
    strategies: new Set(["canary", "blue-green", "ab-test"]),
    status: async () => splitOf(await see()),
    setWeight: (percent, guard) => reached(() => toShare(percent, guard)),
    promote: (guard) => reached(() => toShare(100, guard)),
    rollback: () => reached(rollback),
    restore: (version) => reached(() => restore(version)),
    async probe() {
      try {
        const { endpoint } = await see();
        const ready = endpoint.status === "InService";
        return {
          ready,
          problem: ready ? null : `endpoint ${name} is ${endpoint.status}`,
          notes: [`endpoint ${name} with configuration ${endpoint.config}: ${described(endpoint.variants)}`],
        };
      } catch (error) {
        if (error instanceof UnreachableRouter || error instanceof UserError) {
          return { ready: false, problem: error.message, notes: [] };
        }
        throw error;
      }
    },
    async plan(verb) {
      const seen = await see();
      const percent = verb.verb === "setWeight" ? verb.percent : verb.verb === "promote" ? 100 : 0;
      const lists =
        verb.verb === "rollback" ? [capacityChanges(seen), shareChanges(seen, 0)] : [shareChanges(seen, percent)];
      return lists
        .filter((changes) => changes.length > 0)
        .map(
          (changes) =>
            `aws sagemaker update-endpoint-weights-and-capacities --endpoint-name=${name} --desired-weights-and-capacities='${changesText(changes)}'`,
        );
    },
  };
}

function changesText(changes: readonly Change[]): string {
  return JSON.stringify(
    changes.map(({ name, weight, instances }) => ({
      VariantName: name,
      ...(weight === undefined ? {} : { DesiredWeight: weight }),
      ...(instances === undefined ? {} : { DesiredInstanceCount: instances }),
    })),
  );
}

function armsOf(endpoint: Endpoint, canaryName: string): Seen {
  const names = endpoint.variants.map(({ name }) => name);
  const named = onTrial(canaryName, names);
  const canary = endpoint.variants.filter(({ name }) => named.has(name));
  const stable = endpoint.variants.filter(({ name }) => !named.has(name));
  if (canary.length === 0 || stable.length === 0) {
    throw new UserError(
      `target: endpoint ${endpoint.name} has the production variants ${names.join(", ")}; one that is on trial, called canary or as the input version says ("${canaryName}"), and one beside it are needed`,
      { title: "No canary variant", fix: `version: ${names.at(-1) ?? "canary"}` },
    );
  }
  return { endpoint, stable, canary };
}

/** What gives a share: the variants of an arm keep their proportions, or are spread evenly where they have no weight. */
function shareChanges({ stable, canary }: Seen, percent: number): Change[] {
  const spread = (variants: readonly Variant[], share: number): Change[] => {
    const whole = variants.reduce((total, { weight }) => total + weight, 0);
    return variants.map(({ name, weight }) => ({
      name,
      weight: whole === 0 ? share / variants.length : (share * weight) / whole,
    }));
  };
  const now = shareOfVariants(stable, canary);
  const isThere = Math.abs(now - percent) <= tolerance && stable.concat(canary).some(({ weight }) => weight > 0);
  return isThere ? [] : [...spread(stable, 100 - percent), ...spread(canary, percent)];
}

/** Instances for stable where it has fewer than the canary, which carries most of the traffic that is to come back. */
function capacityChanges({ stable, canary }: Seen): Change[] {
  if (shareOfVariants(stable, canary) <= 50) return [];
  const count = (variants: readonly Variant[]): number =>
    variants.reduce((sum, { instances }) => sum + (instances ?? 0), 0);
  const missing = count(canary) - count(stable);
  const [first] = stable;
  return missing > 0 && first?.instances != null
    ? [{ name: first.name, weight: first.weight, instances: first.instances + missing }]
    : [];
}

function described(variants: readonly Variant[]): string {
  return variants.map(({ name, weight }) => `${name}=${weight}`).join(", ");
}

function splitOf({ endpoint, stable, canary }: Seen): Split {
  const names = (variants: readonly Variant[]): string => variants.map(({ name }) => name).join("|");
  return {
    weight: shareOfVariants(stable, canary),
    stable: names(stable),
    canary: names(canary),
    guard: `${endpoint.config}: ${described(endpoint.variants)}`,
  };
}

function servesAlone({ variants }: Endpoint, version: string): boolean {
  return variants.every(({ name, weight }) => weight > 0 === (name === version));
}

/** A former configuration may have no canary at all. */
function splitAfterRestore(endpoint: Endpoint, canaryName: string): Split {
  const named = onTrial(
    canaryName,
    endpoint.variants.map(({ name }) => name),
  );
  if (named.size > 0 && named.size < endpoint.variants.length) return splitOf(armsOf(endpoint, canaryName));
  const names = endpoint.variants.map(({ name }) => name).join("|");
  return { weight: 0, stable: names, canary: null, guard: `${endpoint.config}: ${described(endpoint.variants)}` };
}

function refusalOf(result: CommandResult, verb: string, name: string): Error {
  const said = result.outcome === "not-found" ? "" : result.stderr.join(" ").replace(/\s+/g, " ").trim();
  const what = `aws sagemaker ${verb}`;
  if (result.outcome === "not-found") {
    return new UserError("target: the aws command line is not installed on this runner", { title: "No aws command" });
  }
  if (/Could not find endpoint|does not exist|ResourceNotFound/i.test(said)) {
    return new UserError(
      `target: ${verb === "update-endpoint" ? "the endpoint or its configuration" : `endpoint ${name}`} was not found: ${said}`,
      {
        title: "No such endpoint",
      },
    );
  }
  if (/AccessDenied|not authorized/i.test(said)) {
    return new UserError(`target: ${what} was refused: ${said}`, {
      title: "No access to SageMaker",
      fix: '{"Effect": "Allow", "Action": ["sagemaker:DescribeEndpoint", "sagemaker:UpdateEndpointWeightsAndCapacities", "sagemaker:UpdateEndpoint"], "Resource": "*"}',
    });
  }
  if (/Unable to locate credentials|NoCredentials/i.test(said)) {
    return new UserError(
      `target: ${what} has no credentials; sign in before this step, as by aws-actions/configure-aws-credentials`,
      {
        title: "Not signed in",
      },
    );
  }
  return new UnreachableRouter(
    `${what} ${failureOf(result) ?? "failed"}${said === "" ? "" : ` (${said.slice(0, 400)})`}`,
  );
}
