import { createHash } from "node:crypto";
import type { EvidenceIssue } from "../../gate/evidence.ts";
import type { MetricRow, ReportTable } from "../../gate/report.ts";
import { eventText } from "../../rollout/events.ts";
import { nameOf, type Records, type Served } from "../../rollout/rollback/decide.ts";
import type { RecoveryTimes } from "../../rollout/rollback/times.ts";
import type { StoredRollout } from "../../rollout/store/provider.ts";

/** What was taken back, where, and why: all that people and records are told about. */
export interface Story {
  readonly model: string;
  readonly target: string;
  readonly environment: string;
  readonly from: Served;
  readonly to: Served;
  readonly reason: string;
  /** When the traffic was back, in milliseconds since 1970. */
  readonly at: number;
  readonly times: RecoveryTimes;
  readonly runUrl: string | null;
  readonly actor: string | null;
  /** The rollout that brought it; null where it is not known. */
  readonly rollout: StoredRollout | null;
}

/** The evidence as a document beside the report: what was taken back and everything that was recorded of its rollout. */
export function evidenceDocument({ rollout, ...story }: Story): object {
  return {
    schemaVersion: 1,
    model: story.model,
    target: story.target,
    environment: story.environment,
    from: story.from,
    to: story.to,
    reason: story.reason,
    at: new Date(story.at).toISOString(),
    run: story.runUrl,
    rollout:
      rollout === null
        ? null
        : {
            id: rollout.id,
            started: new Date(rollout.plan.started).toISOString(),
            inputs: rollout.plan.inputs,
            events: rollout.events.map(eventText),
          },
  };
}

/** SHA-256 of a document as it is written beside the report, so that `sha256sum` agrees. */
export function documentDigest(document: object): string {
  return createHash("sha256")
    .update(`${JSON.stringify(document, null, 2)}\n`)
    .digest("hex");
}

/** `v3 was taken back to v2: error_rate 4 % against 2 %`. */
export function headline({ from, to, reason }: Pick<Story, "from" | "to" | "reason">): string {
  return `${nameOf(from)} was taken back to ${nameOf(to)}: ${reason}`;
}

/** How long it was bad and how long the way back took, for a sentence; empty where neither is known. */
export function timesText({ bad, recovery }: RecoveryTimes): string {
  const served = bad === null ? [] : [`it had traffic for ${spanText(bad)}`];
  return [...served, `the way back took ${spanText(recovery)}`].join(", ");
}

/** `850 ms`, `12 s`, `4 min 5 s`, `2 h 10 min`. */
function spanText(milliseconds: number): string {
  if (milliseconds < 1_000) return `${Math.round(milliseconds)} ms`;
  const seconds = Math.round(milliseconds / 1_000);
  const parts = [
    [Math.floor(seconds / 3_600), "h"],
    [Math.floor(seconds / 60) % 60, "min"],
    [seconds % 60, "s"],
  ] as const;
  const from = parts.findIndex(([count]) => count > 0);
  return parts
    .slice(from, from + 2)
    .filter(([count]) => count > 0)
    .map(([count, unit]) => `${count} ${unit}`)
    .join(" ");
}

/** The facts as one table. */
export function storyTable(story: Story, evidence: string): ReportTable {
  const { from, to, times } = story;
  const rows: [string, string | null][] = [
    ["from", nameOf(from)],
    ["from, digest of the model", from.modelDigest],
    ["from, commit", from.commit],
    ["to", nameOf(to)],
    ["to, digest of the model", to.modelDigest],
    ["target", story.target],
    ["environment", story.environment],
    ["reason", story.reason],
    ["back since", new Date(story.at).toISOString()],
    ["had traffic for", times.bad === null ? null : spanText(times.bad)],
    ["way back took", spanText(times.recovery)],
    ["evidence (SHA-256)", evidence],
  ];
  return {
    id: "rollback",
    title: "What was taken back",
    columns: [
      { id: "fact", title: "", type: "text" },
      { id: "value", title: "", type: "text" },
    ],
    rows: rows.filter(([, value]) => value !== null),
  };
}

/** Seconds as figures of the report, so that they can be collected. */
export function timeMetrics({ bad, recovery }: RecoveryTimes): readonly MetricRow[] {
  const row = (id: string, milliseconds: number | null): MetricRow => ({
    id,
    slice: null,
    value: milliseconds === null ? null : milliseconds / 1000,
    reason: milliseconds === null ? "nobody recorded when its traffic began" : null,
    direction: "lower",
    interval: null,
    support: { n: 1 },
  });
  return [row("time_bad_seconds", bad), row("time_to_recover_seconds", recovery)];
}

/** The issue that people are told by; one for a model, environment and target. */
export function evidenceIssue(story: Story, evidence: string, { releases }: Pick<Records, "releases">): EvidenceIssue {
  const { model, target, environment, from, to } = story;
  const earlier = releases.filter(({ kind, at }) => kind === "rollback" && at !== story.at);
  const quarantined =
    from.modelDigest === null
      ? []
      : [
          `The model is in quarantine: deploy-canary refuses its digest. Where the model was not at fault, run the rollback action with lift-quarantine: ${from.modelDigest} and a reason.`,
        ];
  return {
    key: `${model} ${environment} ${target}`,
    title: `${model} was rolled back in ${environment}`,
    headline: headline(story),
    facts: [
      ...storyTable(story, evidence).rows.map(([name, value]) => ({ name: String(name), value: String(value) })),
      ...(story.actor === null ? [] : [{ name: "by", value: story.actor }]),
      ...(story.runUrl === null ? [] : [{ name: "run", value: story.runUrl }]),
    ],
    steps: [
      `Find out why ${nameOf(from)} was bad; its rollout's report and the run above hold the figures.`,
      ...quarantined,
      `Close this issue when ${nameOf(to)} may be followed by a new rollout; the next rollback opens it again.`,
    ],
    history: {
      id: "earlier",
      title: `Earlier rollbacks (${earlier.length})`,
      columns: [
        { id: "at", title: "when", type: "text" },
        { id: "from", title: "from", type: "name" },
        { id: "to", title: "to", type: "name" },
        { id: "reason", title: "why", type: "text" },
      ],
      rows: earlier.map((release) => [
        new Date(release.at).toISOString(),
        release.previous,
        release.version,
        release.reason,
      ]),
    },
  };
}
