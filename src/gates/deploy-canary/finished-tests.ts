import type { Check } from "../../gate/check.ts";
import type { GateReport } from "../../gate/report.ts";
import { verdictOf } from "../../gate/verdict.ts";
import { judgeTest } from "../../rollout/ab-test/judge-test.ts";
import { dividedNames, type Horizon } from "../../rollout/ab-test/judge-units.ts";
import type { Guardrail } from "../../rollout/guardrails.ts";
import type { JudgedLook } from "../../rollout/judgement.ts";
import type { Services } from "../gate.ts";
import { ruleError } from "../rows/rule-error.ts";
import { armsTable, differencesTable, type FinishedTest, metricsOf } from "./finished-test-tables.ts";
import { decisionCheck, guardrailChecks } from "./guardrail-checks.ts";
import type { DeployInputs } from "./inputs.ts";
import { decisionsTable, looksTable } from "./look-tables.ts";
import { replayPlan } from "./replay-plan.ts";
import { readUserLogs } from "./user-logs.ts";

const verdicts = { promote: "pass", hold: "warn", rollback: "fail" } as const;
/** What was judged once stands at the first look. */
const onlyLook = 1;

/** Says of each log of a finished A/B test what its users did, and what follows from it. It moves no traffic. */
export async function judgeFinishedTests(inputs: DeployInputs, services: Services): Promise<GateReport> {
  const { common, horizon, salt } = inputs;
  const logs = await readUserLogs(inputs, services);
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

function notesOf({ name, log, sampleRatio }: FinishedTest, horizon: Horizon): string[] {
  const { canary, stable } = log.users;
  return [
    `${name}: ${log.lines} lines of ${canary.length + stable.length} users, ${canary.length} in the canary's arm and ${stable.length} in stable's; ${horizon} horizon.`,
    ...(sampleRatio.kind === "off" ? [`${name}: the sample ratio is not checked: ${sampleRatio.reason}.`] : []),
  ];
}
