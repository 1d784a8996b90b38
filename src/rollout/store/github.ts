import { createHash } from "node:crypto";
import { eventText, parseEvent, type RolloutEvent } from "../events.ts";
import type { Instant } from "../look.ts";
import type { DeploymentEntry, DeploymentState, DeploymentsPort } from "./deployments-port.ts";
import type { LockOwner } from "./lock.ts";
import {
  type NewRelease,
  type Quarantined,
  type Release,
  type RolloutStore,
  type StoredPlan,
  type StoredRollout,
  StoreFailure,
} from "./provider.ts";
import { isDeploymentsFailure, refLock } from "./ref-lock.ts";
import { isStoredPlan } from "./state-document.ts";

export interface GitHubStoreSettings {
  readonly target: string;
  readonly environment: string;
  readonly owner: LockOwner;
  /** The workflow's run; null outside of one. */
  readonly run: number | null;
}

/** What our deployments are for, by their `task`. */
const tasks = {
  rollout: "modelgate:rollout",
  promoted: "modelgate:promoted",
  rollback: "rollback",
  quarantine: "modelgate:quarantine",
  lift: "modelgate:lift",
} as const;

/** Deployments of one task that are looked at. */
const mostEntries = 100;

/**
 * Rollouts as GitHub's deployments. A deployment's payload is the plan, each event is a status of at most 140
 * characters, and what was promoted is a deployment of its own. Where the job has made a deployment already (it has
 * `environment:`), that one carries the events and the plan lies in a ref, so that no twin stands beside it.
 */
export function githubStore(settings: GitHubStoreSettings, github: DeploymentsPort, now: () => Instant): RolloutStore {
  const { target, environment, owner, run } = settings;
  const slug = slugOf(`${environment} ${target}`);
  const planRef = `modelgate/rollout/${slug}`;

  async function reach<T>(ask: () => Promise<T>): Promise<T> {
    try {
      return await ask();
    } catch (error) {
      if (!isDeploymentsFailure(error)) throw error;
      throw new StoreFailure(error.kind === "forbidden" ? "forbidden" : "unreachable", error.message, error);
    }
  }

  /** Payloads of one task that are of this target, newest first. */
  async function ofTask(
    task: string,
  ): Promise<{ entry: DeploymentEntry; payload: Readonly<Record<string, unknown>> }[]> {
    const entries = await github.list(environment, task, mostEntries);
    return entries.flatMap((entry) => {
      const { payload } = entry;
      if (typeof payload !== "object" || payload === null || !("target" in payload) || payload.target !== target)
        return [];
      return [{ entry, payload: payload as Readonly<Record<string, unknown>> }];
    });
  }

  async function eventsOf(id: number): Promise<RolloutEvent[]> {
    const statuses = await github.statuses(id);
    const texts = new Set(statuses.map(({ description }) => description));
    // A status that was written twice, since the first answer was lost, is one event.
    return [...texts].flatMap((text) => {
      const event = parseEvent(text);
      return event === null ? [] : [event];
    });
  }

  async function newest(): Promise<{ id: number; plan: StoredPlan } | null> {
    const [own] = await ofTask(tasks.rollout);
    const found: { id: number; plan: StoredPlan }[] = [];
    if (own !== undefined && (await isStoredPlan(own.payload))) {
      found.push({ id: own.entry.id, plan: own.payload as unknown as StoredPlan });
    }
    const adopted = await adoptedPlan();
    if (adopted !== null) found.push(adopted);
    return found.sort((one, other) => other.plan.started - one.plan.started)[0] ?? null;
  }

  async function adoptedPlan(): Promise<{ id: number; plan: StoredPlan } | null> {
    const ref = await github.readRef(planRef);
    if (ref === null) return null;
    let content: unknown;
    try {
      content = JSON.parse(ref.text);
    } catch {
      return null;
    }
    if (typeof content !== "object" || content === null || !("deployment" in content) || !("plan" in content))
      return null;
    const { deployment, plan } = content;
    if (typeof deployment !== "number" || !(await isStoredPlan(plan))) return null;
    return { id: deployment, plan: plan as StoredPlan };
  }

  /** The deployment that this job's `environment:` made; null where it made none. */
  async function deploymentOfJob(): Promise<number | null> {
    if (run === null) return null;
    const entries = await github.list(environment, "deploy", 10);
    for (const entry of entries.filter(({ sha, payload }) => sha === github.commit && isEmpty(payload))) {
      const statuses = await github.statuses(entry.id);
      if (statuses.some(({ logUrl }) => logUrl !== null && new RegExp(`/actions/runs/${run}(/|$)`).test(logUrl))) {
        return entry.id;
      }
    }
    return null;
  }

  /** Keeps the plan of a rollout on the job's own deployment; false where the token may not make refs. */
  async function adopt(deployment: number, plan: StoredPlan): Promise<boolean> {
    const text = JSON.stringify({ deployment, plan });
    try {
      if ((await github.createRef(planRef, text)) === null) await github.updateRef(planRef, text);
      return true;
    } catch (error) {
      if (isDeploymentsFailure(error) && error.kind === "forbidden") return false;
      throw error;
    }
  }

  const say = (id: number, state: DeploymentState, description: string, logUrl: string | null = github.runUrl) =>
    github.addStatus(id, { state, description: short(description), logUrl });

  /** Whether the newest status of a deployment says so; it stays the newest. */
  async function hasFailed(id: string): Promise<boolean> {
    return (await github.statuses(Number(id))).at(-1)?.state === "failure";
  }

  async function releases(): Promise<Release[]> {
    const [promoted, rolledBack] = await Promise.all([ofTask(tasks.promoted), ofTask(tasks.rollback)]);
    return [...promoted, ...rolledBack]
      .flatMap(({ entry, payload }) => releaseOf(entry, payload))
      .sort((one, other) => other.at - one.at);
  }

  return {
    shown: `GitHub's deployments of ${github.repository} to ${environment}`,
    lock: refLock(`modelgate/lock/${slug}`, owner, run, github, now),
    latest: () =>
      reach(async () => {
        const found = await newest();
        if (found === null) return null;
        return { id: String(found.id), plan: found.plan, events: await eventsOf(found.id), looks: null };
      }),
    begin: (plan): Promise<StoredRollout> =>
      reach(async () => {
        const ofJob = await deploymentOfJob();
        if (ofJob !== null && (await adopt(ofJob, plan))) return { id: String(ofJob), plan, events: [], looks: null };
        const { id } = await github.create({
          task: tasks.rollout,
          environment,
          payload: plan,
          description: short(`Rollout of ${plan.version ?? plan.model} on ${plan.target}`),
        });
        return { id: String(id), plan, events: [], looks: null };
      }),
    append: (rollout, event) => reach(() => say(Number(rollout), stateOf(event), eventText(event))),
    releases: () => reach(releases),
    recordRelease: (release: NewRelease) =>
      reach(async () => {
        const before = (await releases())[0];
        const { id } = await github.create({
          task: release.kind === "promoted" ? tasks.promoted : tasks.rollback,
          environment,
          payload: {
            modelgate: 1,
            target,
            ...release,
            ...(release.kind === "rollback" ? { from: release.previous, to: release.version } : {}),
          },
          description: short(
            release.kind === "promoted"
              ? `${release.version ?? "the canary"} serves on ${target}`
              : `Rolled back: ${release.reason ?? ""}`,
          ),
        });
        await say(id, "success", `${release.version ?? "it"} serves all of the traffic`);
        if (before !== undefined && !(await hasFailed(before.id))) {
          await say(Number(before.id), "inactive", "another version serves now");
        }
        return { ...release, id: String(id) };
      }),
    markFailed: (id, reason, logUrl) => reach(() => say(Number(id), "failure", reason, logUrl ?? github.runUrl)),
    quarantined: () =>
      reach(async () => {
        const [put, lifted] = await Promise.all([ofTask(tasks.quarantine), ofTask(tasks.lift)]);
        const newestLift = new Map<string, number>();
        for (const { entry, payload } of lifted.toReversed()) newestLift.set(String(payload["modelDigest"]), entry.id);
        const seen = new Set<string>();
        return put.flatMap(({ entry, payload }): Quarantined[] => {
          const modelDigest = textOf(payload["modelDigest"]);
          if (modelDigest === null || seen.has(modelDigest)) return [];
          seen.add(modelDigest);
          if ((newestLift.get(modelDigest) ?? 0) > entry.id) return [];
          return [
            {
              modelDigest,
              version: textOf(payload["version"]),
              reason: textOf(payload["reason"]) ?? "",
              at: entry.created,
            },
          ];
        });
      }),
    quarantine: (model) =>
      reach(async () => {
        const { id } = await github.create({
          task: tasks.quarantine,
          environment,
          payload: { modelgate: 1, target, ...model },
          description: short(`Quarantined: ${model.reason}`),
        });
        await say(id, "inactive", `Quarantined: ${model.reason}`);
      }),
    liftQuarantine: (modelDigest) =>
      reach(async () => {
        const { id } = await github.create({
          task: tasks.lift,
          environment,
          payload: { modelgate: 1, target, modelDigest },
          description: "Lifted from quarantine",
        });
        await say(id, "inactive", "Lifted from quarantine");
      }),
  };
}

function stateOf(event: RolloutEvent): DeploymentState {
  switch (event.kind) {
    case "promoted":
      return "success";
    case "rolled-back":
      return "failure";
    case "held":
      return "error";
    default:
      return "in_progress";
  }
}

function releaseOf(entry: DeploymentEntry, payload: Readonly<Record<string, unknown>>): Release[] {
  const { kind, at } = payload;
  if (kind !== "promoted" && kind !== "rollback") return [];
  return [
    {
      id: String(entry.id),
      kind,
      previous: textOf(payload["previous"]),
      version: textOf(payload["version"]),
      modelDigest: textOf(payload["modelDigest"]),
      commit: textOf(payload["commit"]),
      at: typeof at === "number" ? at : entry.created,
      rollout: textOf(payload["rollout"]),
      reason: textOf(payload["reason"]),
      evidence: textOf(payload["evidence"]),
    },
  ];
}

function textOf(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

/** What GitHub shows for a deployment that was made without a payload. */
function isEmpty(payload: unknown): boolean {
  return (
    payload === null ||
    payload === undefined ||
    payload === "" ||
    (typeof payload === "object" && Object.keys(payload).length === 0)
  );
}

/** At most GitHub's 140 characters. */
function short(text: string): string {
  return text.length <= 140
    ? text
    : `${text
        .slice(0, 139)
        .toWellFormed()
        .replace(/\uFFFD$/u, "")}…`;
}

/** A part of a ref's name that no other target has. */
function slugOf(text: string): string {
  const digest = createHash("sha256").update(text).digest("hex").slice(0, 8);
  return `${text
    .replaceAll(/[^A-Za-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "")
    .slice(0, 60)}-${digest}`;
}
