import type { Check } from "../../gate/check.ts";
import type { GateReport, InputFile } from "../../gate/report.ts";
import { summarise } from "../../gate/summary.ts";
import { verdictOf } from "../../gate/verdict.ts";
import type { PlacedFile } from "../../places/provider.ts";
import { runCommand } from "../commands.ts";
import type { Services } from "../gate.ts";
import { modelArtifactOf } from "../model-artifact.ts";
import { firstChampionId } from "../rows/first-champion.ts";
import { pairRows } from "../rows/pair-rows.ts";
import { type ComparedModels, compareModels, wantedColumns } from "./compare-models.ts";
import { compareNumbers } from "./compare-numbers.ts";
import { type ComparisonRules, sortRules } from "./comparison-rules.ts";
import { type ChallengerResult, contested, winnerId } from "./contest.ts";
import { countReuse } from "./holdout-reuse.ts";
import type { Challenger, CompareInputs } from "./inputs.ts";
import { type OpenedChampion, openChampion } from "./open-champion.ts";
import { compareWithReport, firstChampion } from "./without-rows.ts";

/** Compares every challenger with the champion on the examples that both have, and holds them to the rules. */
export async function runCompareChampion(inputs: CompareInputs, services: Services): Promise<GateReport> {
  const { common, rows } = inputs;
  const rules = sortRules(common.rules);
  const { metricsFile } = inputs;
  if (rows.command !== null) {
    await runCommand(rows.command, metricsFile === null ? rows.predictions : [metricsFile], services);
  }
  const champion = await openChampion(inputs, services);
  if (champion.kind === "missing") {
    services.log.warning(`FIRST CHAMPION: there is no champion to compare with (${champion.why})`);
  }
  const results: ChallengerResult[] = [];
  if (metricsFile !== null) {
    results.push({ ...(await compareNumbers(inputs, metricsFile, champion, rules, services)), name: null });
  }
  for (const challenger of inputs.challengers) {
    const files = await services.places.files(challenger.predictions, originOf(challenger));
    const compared = await compareOne(inputs, challenger, files, champion, rules, services);
    results.push({ ...compared, name: challenger.name });
  }
  const [only] = results;
  const { onInconclusive } = common.publishing;
  const combined = only.name === null ? only : contested(results, onInconclusive);
  const reuse = combined.holdout === null ? null : await countReuse(combined.holdout, inputs, champion, services);
  return {
    schemaVersion: 1,
    gate: "compare-champion",
    model: common.publishing.model,
    verdict: verdictOf(combined.checks, onInconclusive),
    summary: summaryOf(combined.checks, onInconclusive),
    checks: combined.checks,
    metrics: combined.metrics,
    tables: combined.tables,
    figures: combined.figures,
    notes: [...combined.notes, ...(reuse?.notes ?? [])],
    provenance: {
      ...services.facts,
      inputs: distinctFiles(results.flatMap(({ files }) => files)),
      modelArtifact: await modelArtifactOf(common.modelArtifact, services),
      ...(reuse === null ? {} : { holdout: reuse.holdout }),
      seed: common.seed,
    },
  };
}

type OnInconclusive = CompareInputs["common"]["publishing"]["onInconclusive"];

/** A first champion and a contest are sentences of their own, before what the rules say. */
function summaryOf(checks: readonly Check[], onInconclusive: OnInconclusive): string {
  const first = checks.find(({ id }) => id === firstChampionId);
  const winner = checks.find(({ id }) => id === winnerId);
  const said = [first, winner].flatMap((check) => (check?.message === undefined ? [] : [check.message]));
  const others = checks.filter((check) => check !== first && check !== winner);
  const decide = others.some(({ severity, outcome }) => severity !== "info" || outcome === "error");
  return [...said, ...(decide || said.length === 0 ? [summarise(others, { onInconclusive })] : [])].join("; ");
}

function originOf({ name }: Challenger): string {
  return name === null ? "predictions" : `predictions, ${name}`;
}

async function compareOne(
  inputs: CompareInputs,
  challenger: Challenger,
  files: readonly PlacedFile[],
  champion: OpenedChampion,
  rules: ComparisonRules,
  services: Services,
): Promise<ComparedModels & { readonly files: readonly InputFile[] }> {
  const own: CompareInputs = { ...inputs, rows: { ...inputs.rows, predictions: challenger.predictions } };
  switch (champion.kind) {
    case "rows": {
      const paired = await pairRows(own, files, champion.files, (columns) => wantedColumns(own, columns), services);
      return { ...compareModels(own, paired, rules), files: paired.files };
    }
    case "report":
      return compareWithReport(own, files, champion, rules, services);
    case "missing":
      return firstChampion(own, files, champion.why, rules, services);
  }
}

function distinctFiles(files: readonly InputFile[]): InputFile[] {
  return files.filter(
    (file, index) => files.findIndex((other) => other.path === file.path && other.role === file.role) === index,
  );
}
