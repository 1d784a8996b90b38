import type { GateReport, InputFile } from "../../gate/report.ts";
import { summarise } from "../../gate/summary.ts";
import { verdictOf } from "../../gate/verdict.ts";
import { applyWaivers } from "../../gate/waivers.ts";
import { specColumns } from "../../metrics/registry.ts";
import { parseSliceSpec } from "../../metrics/slices.ts";
import { parseSubject } from "../../rules/parse.ts";
import { runCommand } from "../commands.ts";
import type { Services } from "../gate.ts";
import { modelArtifactOf } from "../model-artifact.ts";
import { namesOf } from "../rows/sliced-views.ts";
import { openWaivers } from "../waivers.ts";
import { attributionParts } from "./attribution-tables.ts";
import { explainGroups } from "./attributions.ts";
import { attributesOf, fairnessRules } from "./fairness-rules.ts";
import type { BiasInputs } from "./inputs.ts";
import { type JudgedGroups, judgeGroups } from "./judge-groups.ts";
import { type ReadModels, readModels, type WantedColumns } from "./read-models.ts";

/** Compares groups of people by what a model decides on them, and holds how far apart they are to rules. */
export async function runBiasReport(inputs: BiasInputs, services: Services): Promise<GateReport> {
  const { common, rows } = inputs;
  const { onInconclusive } = common.publishing;
  const rules = fairnessRules(common.rules, inputs.sensitive, inputs.champion.length > 0, common.rulesPath);
  if (rows.command !== null) await runCommand(rows.command, rows.predictions, services);
  const models = await readModels(inputs, wantedColumns(inputs, rules), services);
  if (models.missingChampion !== null) {
    services.log.warning(`FIRST CHAMPION: there is no champion to compare with (${models.missingChampion})`);
  }
  const judged = judgeGroups(inputs, models, rules);
  const explained = await explain(inputs, models, judged, services);
  const opened = await openWaivers(inputs.waivers, common.publishing.model, services.places);
  const waived = applyWaivers(judged.checks, opened.waivers, {
    today: new Date(services.now()).toISOString().slice(0, 10),
    groupsOf: judged.groupsOf,
  });
  return {
    schemaVersion: 1,
    gate: "bias-report",
    model: common.publishing.model,
    verdict: verdictOf(waived.checks, onInconclusive),
    summary: summarise(waived.checks, { onInconclusive }),
    checks: waived.checks,
    metrics: judged.metrics,
    tables: [...judged.tables, ...explained.tables, ...waived.tables],
    figures: [...judged.figures, ...explained.figures],
    notes: [...judged.notes, ...explained.notes, ...waived.notes],
    provenance: {
      ...services.facts,
      inputs: [...models.files, ...explained.files, ...opened.files],
      modelArtifact: await modelArtifactOf(common.modelArtifact, services),
      seed: common.seed,
    },
  };
}

/** What attributions say beside the groups; nothing where none are given. */
async function explain(
  { attributions, common, rows }: BiasInputs,
  models: ReadModels,
  { attributes }: JudgedGroups,
  services: Services,
): Promise<Pick<GateReport, "tables" | "figures" | "notes"> & { readonly files: readonly InputFile[] }> {
  if (attributions === null) return { tables: [], figures: [], notes: [], files: [] };
  const predictions = models.files.filter(({ role }) => role === "predictions");
  const explanation = await explainGroups(
    {
      input: attributions,
      base: models.challenger,
      key: models.key,
      predictionRows: predictions.reduce((sum, file) => sum + (file.rows ?? 0), 0),
      groupings: attributes.flatMap(({ groupings }) => groupings.map(({ measured }) => measured.grouping)),
      allow: rows.allow,
      resamples: rows.resamples,
      seed: common.seed,
      suppressBelow: common.publishing.suppressBelow,
    },
    services,
  );
  return { ...attributionParts(explanation, common.confidence), files: explanation.files };
}

/** The columns of attributes, strata, slices and metrics, each under the input that a message about it names. */
function wantedColumns(inputs: BiasInputs, rules: ReturnType<typeof fairnessRules>): WantedColumns {
  const { rows, sensitive, control } = inputs;
  return {
    named: [
      { input: "sensitive", columns: sensitive.flatMap(namesOf) },
      { input: "rules", columns: attributesOf(sensitive, rules).flatMap(namesOf) },
      { input: "control", columns: control === null ? [] : namesOf(control) },
      { input: "slices", columns: rows.slices.flatMap((line) => namesOf(parseSliceSpec(line))) },
    ],
    ofMetrics: rows.metrics.flatMap((line) => specColumns(parseSubject(line, { input: "metrics" }))),
  };
}
