import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { UserError } from "../../errors/user-error.ts";
import type { Check } from "../../gate/check.ts";
import type { GateReport, InputFile, MetricRow, ReportTable } from "../../gate/report.ts";
import { verdictOf } from "../../gate/verdict.ts";
import { type JudgedTest, judgeTest } from "../../rollout/ab-test/judge-test.ts";
import { dividedNames, type Horizon } from "../../rollout/ab-test/judge-units.ts";
import { isUserLog, parseUserLog, type UserLog } from "../../rollout/ab-test/user-log.ts";
import type { Guardrail } from "../../rollout/guardrails.ts";
import type { JudgedLook } from "../../rollout/judgement.ts";
import { normalQuantile } from "../../stats/distributions.ts";
import type { Services } from "../gate.ts";
import { ruleError } from "../rows/rule-error.ts";
import { decisionCheck, guardrailChecks } from "./guardrail-checks.ts";
import type { DeployInputs } from "./inputs.ts";
import { decisionsTable, looksTable } from "./look-tables.ts";
import { replayPlan } from "./replay-plan.ts";

interface TestLog {
  readonly name: string;
  readonly log: UserLog;
  readonly file: InputFile;
}

interface FinishedTest extends JudgedTest {
  readonly name: string;
  readonly log: UserLog;
}

const verdicts = { promote: "pass", hold: "warn", rollback: "fail" } as const;
/** What was judged once stands at the first look. */
const onlyLook = 1;

/** Whether the histories of an A/B test are logs of its users, which are judged once, and not windows to be replayed. */
export async function areUserLogs(inputs: DeployInputs, services: Services): Promise<boolean> {
  if (inputs.strategy !== "ab-test") return false;
  const files = await services.places.files(inputs.history, "history");
  const kinds = await Promise.all(files.map(async ({ absolute }) => isUserLog(await readFile(absolute, "utf8"))));
  if (kinds.includes(true) && kinds.includes(false)) {
    const other = files[kinds.indexOf(false)]?.shown ?? "";
    throw new UserError(
      `history: ${other} has no users and other files have; give logs of users or windows, not both`,
      {
        title: "Input history",
      },
    );
  }
  if (inputs.horizon === "fixed" && kinds.includes(false)) {
    throw new UserError(
      "horizon: `fixed` judges a log of users once; windows are replayed look by look, which is `sequential`",
      { title: "Input horizon" },
    );
  }
  return kinds.includes(true);
}

/** Says of each log of a finished A/B test what its users did, and what follows from it. It moves no traffic. */
export async function judgeFinishedTests(inputs: DeployInputs, services: Services): Promise<GateReport> {
  const { common, horizon, salt } = inputs;
  const logs = await readLogs(inputs, services);
  const { plan, guardrails } = testPlan(inputs, new Set(logs.flatMap(({ log }) => [...log.names])));
  const [first] = plan.steps;
  const weight = first === undefined || first.weight >= 100 ? null : first.weight;
  const { confidence, onUndecided } = plan;
  const tests = logs.map(
    ({ name, log }): FinishedTest => ({
      name,
      log,
      ...judgeTest(log, guardrails, { confidence, onUndecided, horizon, weight, salt }),
    }),
  );
  const [only] = tests.length === 1 ? tests : [];
  const checks = tests.flatMap((test) => checksOf(test, only === undefined ? test.name : null));
  const worst = verdictOf(checks, common.publishing.onInconclusive);
  const endings = tests.map(({ ending }) => verdicts[ending.kind]);
  return {
    schemaVersion: 1,
    gate: "deploy-canary",
    model: common.publishing.model,
    verdict: [worst, ...endings].includes("fail") ? "fail" : [worst, ...endings].includes("warn") ? "warn" : "pass",
    summary: tests
      .map(
        ({ name, ending }) =>
          `${only === undefined ? `${name}: ` : ""}${ending.kind}: ${ending.reason}. ${ending.detail}`,
      )
      .join("; "),
    checks,
    metrics: only === undefined ? [] : metricsOf(only, confidence),
    tables: [
      decisionsTable(tests.map(({ name, ending }) => ({ history: name, ending, look: onlyLook }))),
      armsTable(tests, confidence),
      differencesTable(tests, horizon),
      looksTable(tests.map((test) => ({ history: test.name, looks: [asLook(test)] }))),
    ],
    figures: [],
    notes: tests.flatMap((test) => notesOf(test, horizon)),
    provenance: {
      ...services.facts,
      inputs: logs.map(({ file }) => file),
      modelArtifact: null,
      seed: common.seed,
    },
  };
}

async function readLogs(inputs: DeployInputs, services: Services): Promise<readonly TestLog[]> {
  const files = await services.places.files(inputs.history, "history");
  const logs: TestLog[] = [];
  for (const file of files) {
    const bytes = await readFile(file.absolute);
    const log = parseUserLog(bytes.toString("utf8"), file.shown);
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const version = file.version === undefined ? {} : { version: file.version };
    logs.push({
      name: file.shown,
      log,
      file: { path: file.shown, place: file.place, sha256, ...version, rows: log.lines, role: "history" },
    });
  }
  return logs;
}

/** The guardrails that a finished test can be held to; without rules those of the usual ones that have no `for`. */
function testPlan(inputs: DeployInputs, keys: ReadonlySet<string>): ReturnType<typeof replayPlan> {
  const made = replayPlan(inputs, keys);
  const { rules, rulesPath } = inputs.common;
  if (rules.length === 0) {
    return { ...made, guardrails: made.guardrails.filter(({ rule }) => rule.persistence === null) };
  }
  for (const guardrail of made.guardrails) {
    const problem = problemOf(guardrail);
    if (problem !== null) throw ruleError(guardrail.rule, rulesPath, problem);
  }
  return made;
}

function problemOf(guardrail: Guardrail): string | null {
  if (guardrail.rule.persistence !== null) return "counts looks, and a finished test is judged once: leave `for` out";
  return dividedNames(guardrail) === null
    ? "compares single values, and a log of users is judged by rates and means: name the key alone"
    : null;
}

function checksOf(test: FinishedTest, about: string | null): readonly Check[] {
  const isComparable = test.sampleRatio.kind !== "mismatch";
  const own = (check: Check): Check => (about === null ? check : { ...check, id: `${check.id}:${about}` });
  const held = guardrailChecks(asLook(test), test.ending.kind).map((check): Check => {
    if (isComparable || check.id === "sample-ratio") return own(check);
    const message = "the arms do not compare, since users were not split as they were to be";
    return own({ ...check, outcome: "inconclusive", observed: null, baseline: null, message, evidence: [] });
  });
  // The split first: nothing below it means anything where it does not hold.
  const ratio = held.filter(({ id }) => id.startsWith("sample-ratio"));
  const others = held.filter(({ id }) => !id.startsWith("sample-ratio"));
  return [decisionCheck(test.ending, about), ...ratio, ...assignmentChecks(test).map(own), ...others];
}

function assignmentChecks({ log, assignment }: FinishedTest): readonly Check[] {
  const basics = { severity: "warning", slice: null, evidence: [], location: null } as const;
  const both: Check = {
    ...basics,
    id: "one-arm",
    title: "each user is in one arm",
    outcome: log.inBoth === 0 ? "pass" : "fail",
    observed: log.inBoth,
    expected: "0 users in both arms",
    message:
      log.inBoth === 0
        ? "each user is in one arm"
        : `${log.inBoth} ${log.inBoth === 1 ? "user is" : "users are"} in both arms, and ${log.inBoth === 1 ? "counts" : "count"} in none`,
  };
  if (assignment === null) return [both];
  const { misplaced, users } = assignment;
  return [
    both,
    {
      ...basics,
      id: "assignment",
      title: "users are in the arm that the hash gives them",
      outcome: misplaced === 0 ? "pass" : "fail",
      observed: misplaced,
      expected: "0 users in another arm",
      message: `${misplaced} of ${users} users are in another arm than the hash of salt and user gives them`,
    },
  ];
}

/** A finished test as the one look that it had. */
function asLook({ guardrails, sampleRatio, ending, log }: FinishedTest): JudgedLook {
  return {
    number: onlyLook,
    end: 0,
    step: 0,
    weight: log.weight,
    guardrails: guardrails.map(({ look }) => look),
    sampleRatio,
    decision: ending,
  };
}

function armsTable(tests: readonly FinishedTest[], level: number): ReportTable {
  const z = normalQuantile((1 + level) / 2);
  return {
    id: "arms",
    title: "What users did, by arm",
    columns: [
      { id: "history", title: "History", type: "name" },
      { id: "metric", title: "Metric", type: "name" },
      { id: "arm", title: "Arm", type: "name" },
      { id: "users", title: "Users", type: "count" },
      { id: "value", title: "Value", type: "number" },
      { id: "low", title: "Low", type: "number" },
      { id: "high", title: "High", type: "number" },
    ],
    rows: tests.flatMap(({ name, guardrails, sampleRatio }) =>
      guardrails.flatMap((judged) =>
        (["stable", "canary"] as const).map((arm) => {
          const estimate = judged[arm];
          const shown = sampleRatio.kind === "mismatch" ? null : estimate;
          const half = shown === null ? 0 : z * Math.sqrt(shown.variance);
          const bounds = shown === null ? [null, null, null] : [shown.value, shown.value - half, shown.value + half];
          return [name, judged.look.guardrail.metric, arm, estimate?.units ?? null, ...bounds];
        }),
      ),
    ),
    additive: false,
    note: `Intervals at ${Number((level * 100).toPrecision(4))} %, by the delta method over users.`,
  };
}

function differencesTable(tests: readonly FinishedTest[], horizon: Horizon): ReportTable {
  return {
    id: "differences",
    title: "Canary − stable",
    columns: [
      { id: "history", title: "History", type: "name" },
      { id: "metric", title: "Metric", type: "name" },
      { id: "difference", title: "Difference", type: "number" },
      { id: "low", title: "Low", type: "number" },
      { id: "high", title: "High", type: "number" },
      { id: "p", title: "p", type: "number" },
      { id: "limit", title: "Limit", type: "number" },
      { id: "verdict", title: "Says", type: "text" },
      { id: "users_needed", title: "Users needed", type: "number" },
    ],
    rows: tests.flatMap(({ name, guardrails, sampleRatio }) =>
      guardrails.map(({ look, difference, p, needed }) => {
        const { metric } = look.guardrail;
        if (sampleRatio.kind === "mismatch")
          return [name, metric, null, null, null, null, null, "not comparable", null];
        const figures = [difference?.value ?? null, difference?.low ?? null, difference?.high ?? null, p, look.limit];
        return [name, metric, ...figures, look.word, needed === null ? null : needed.canary + needed.stable];
      }),
    ),
    additive: false,
    note:
      horizon === "fixed"
        ? "The interval decides; it is of the normal distribution, for a size that was planned before. Users needed: to find twice the harm that is allowed, with a probability of 80 %."
        : "The interval decides; it is of a confidence sequence, which holds whenever the test was stopped. Users needed: to find twice the harm that is allowed, with a probability of 80 %, at a fixed size.",
  };
}

function metricsOf({ guardrails, sampleRatio }: FinishedTest, level: number): readonly MetricRow[] {
  const z = normalQuantile((1 + level) / 2);
  const rows = new Map<string, MetricRow>();
  for (const { look, canary } of guardrails) {
    const isShown = canary !== null && sampleRatio.kind !== "mismatch";
    const half = canary === null ? 0 : z * Math.sqrt(canary.variance);
    rows.set(look.guardrail.metric, {
      id: look.guardrail.metric,
      slice: null,
      value: isShown ? canary.value : null,
      reason: isShown
        ? null
        : sampleRatio.kind === "mismatch"
          ? "users were not split as they were to be"
          : look.sentence,
      direction: look.guardrail.better,
      interval: isShown
        ? { low: canary.value - half, high: canary.value + half, level, method: "delta method over users" }
        : null,
      support: { n: canary?.units ?? 0 },
    });
  }
  return [...rows.values()];
}

function notesOf({ name, log, sampleRatio }: FinishedTest, horizon: Horizon): string[] {
  const { canary, stable } = log.users;
  return [
    `${name}: ${log.lines} lines of ${canary.length + stable.length} users, ${canary.length} in the canary's arm and ${stable.length} in stable's; ${horizon} horizon.`,
    ...(sampleRatio.kind === "off" ? [`${name}: the sample ratio is not checked: ${sampleRatio.reason}.`] : []),
  ];
}
