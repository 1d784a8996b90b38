import type { GateReport } from "../../gate/report.ts";
import { summarise } from "../../gate/summary.ts";
import { verdictOf } from "../../gate/verdict.ts";
import { isBareMetric } from "../../metrics/registry.ts";
import { runCommand } from "../commands.ts";
import type { Services } from "../gate.ts";
import { modelArtifactOf } from "../model-artifact.ts";
import { applicableRules, type BoundRule } from "../rows/bound-rule.ts";
import { readMetricsFile } from "../rows/metrics-file.ts";
import { evaluateNumbers } from "./evaluate-numbers.ts";
import { evaluateRows } from "./evaluate-rows.ts";
import type { Evaluation } from "./evaluation.ts";
import type { EvaluateInputs } from "./inputs.ts";
import { noRulesCheck } from "./no-rules.ts";

/** Evaluates rows, a file of numbers, or both; a rule that names a path of the file is held to its number. */
export async function runEvaluateModel(inputs: EvaluateInputs, services: Services): Promise<GateReport> {
  const { common } = inputs;
  const rules = applicableRules(common.rules, common.rulesPath);
  if (inputs.command !== null) {
    const written = inputs.rows?.predictions ?? (inputs.metricsFile === null ? [] : [inputs.metricsFile]);
    await runCommand(inputs.command, written, services);
  }
  const numbers =
    inputs.metricsFile === null ? null : await readMetricsFile(inputs.metricsFile, "metrics-file", services);
  const [ofNumbers, ofRows] = splitRules(rules, numbers?.names ?? [], inputs.rows !== null);
  const evaluations: Evaluation[] = [];
  if (inputs.rows !== null) evaluations.push(await evaluateRows(inputs.rows, ofRows, common, services));
  if (numbers !== null) {
    const ofRowsIds = new Set(evaluations.flatMap(({ metrics }) => metrics.map(({ id }) => id)));
    evaluations.push(evaluateNumbers(numbers, ofNumbers, { rulesPath: common.rulesPath, ofRows: ofRowsIds }));
  }
  const suggestions = evaluations.flatMap((evaluation) => evaluation.suggestions);
  const decided = evaluations.flatMap((evaluation) => evaluation.checks);
  const checks = rules.length === 0 ? [...decided, noRulesCheck(suggestions)] : decided;
  const metrics = evaluations.flatMap((evaluation) => evaluation.metrics);
  return {
    schemaVersion: 1,
    gate: "evaluate-model",
    model: common.publishing.model,
    verdict: verdictOf(checks, common.publishing.onInconclusive),
    summary: summarise(decided, { onInconclusive: common.publishing.onInconclusive }),
    checks,
    metrics,
    tables: evaluations.flatMap((evaluation) => evaluation.tables),
    figures: evaluations.flatMap((evaluation) => evaluation.figures),
    notes: evaluations.flatMap((evaluation) => evaluation.notes),
    provenance: {
      ...services.facts,
      inputs: evaluations.flatMap((evaluation) => evaluation.files),
      modelArtifact: await modelArtifactOf(common.modelArtifact, services),
      seed: common.seed,
    },
  };
}

/**
 * A rule belongs to the metrics file when the file has a number of that name and rows could not give it: what the rows
 * say is measured here, what the file says is claimed.
 */
function splitRules(
  rules: readonly BoundRule[],
  names: readonly string[],
  hasRows: boolean,
): [BoundRule[], BoundRule[]] {
  if (!hasRows) return [[...rules], []];
  const isOfNumbers = ({ subject }: BoundRule) =>
    subject.args.length === 0 && names.includes(subject.name) && !isBareMetric(subject.name);
  return [rules.filter(isOfNumbers), rules.filter((rule) => !isOfNumbers(rule))];
}
