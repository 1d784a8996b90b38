import { type Contest, chooseWinner } from "../../comparison/winner.ts";
import { UserError } from "../../errors/user-error.ts";
import type { Check } from "../../gate/check.ts";
import type { GateReport, InputFile, ReportTable } from "../../gate/report.ts";
import { summarise } from "../../gate/summary.ts";
import { verdictOf } from "../../gate/verdict.ts";
import { modelDigest } from "../../places/digest.ts";
import { MissingFile } from "../../places/missing-file.ts";
import type { PlacedFile } from "../../places/provider.ts";
import { runCommand, scoreChampion } from "../commands.ts";
import type { Services } from "../gate.ts";
import { type ComparedModels, compareModels, wantedColumns } from "./compare-models.ts";
import { sortRules } from "./comparison-rules.ts";
import type { Challenger, CompareInputs } from "./inputs.ts";
import { pairRows } from "./pair-rows.ts";
import { compareWithReport, firstChampion, firstChampionId } from "./without-rows.ts";

/** One challenger's part of the report. */
export interface ChallengerResult extends ComparedModels {
  readonly name: string | null;
  readonly files: readonly InputFile[];
}

const winnerId = "winner";

/** Compares every challenger with the champion on the examples that both have, and holds them to the rules. */
export async function runCompareChampion(inputs: CompareInputs, services: Services): Promise<GateReport> {
  const { common, rows } = inputs;
  const rules = sortRules(common.rules);
  if (rows.command !== null) await runCommand(rows.command, rows.predictions, services);
  const champion = await openChampion(inputs, services);
  if (champion.kind === "missing") {
    services.log.warning(`FIRST CHAMPION: there is no champion to compare with (${champion.why})`);
  }
  const results: ChallengerResult[] = [];
  for (const challenger of inputs.challengers) {
    const files = await services.places.files(challenger.predictions, originOf(challenger));
    const compared = await compareOne(inputs, challenger, files, champion, rules, services);
    results.push({ ...compared, name: challenger.name });
  }
  const [only] = results;
  const { onInconclusive } = common.publishing;
  const combined = only.name === null ? only : contested(results, onInconclusive);
  const { modelArtifact } = common;
  const artifactFiles = modelArtifact === null ? [] : await services.places.allFiles(modelArtifact, "model-artifact");
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
    notes: combined.notes,
    provenance: {
      ...services.facts,
      inputs: distinctFiles(results.flatMap(({ files }) => files)),
      modelArtifact:
        modelArtifact === null
          ? null
          : {
              path: modelArtifact,
              sha256: await modelDigest(artifactFiles, modelArtifact),
              files: artifactFiles.length,
            },
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

/** What stands where the champion was said to be. */
export type OpenedChampion =
  | { readonly kind: "rows"; readonly files: readonly PlacedFile[] }
  | { readonly kind: "report"; readonly report: GateReport; readonly file: InputFile }
  | { readonly kind: "missing"; readonly why: string };

async function openChampion(inputs: CompareInputs, services: Services): Promise<OpenedChampion> {
  try {
    if (inputs.championCommand !== null) {
      const [line, ...others] = inputs.champion;
      if (others.length > 0) {
        throw new UserError("champion: with champion-command it is one model, and several lines were given", {
          title: "Input champion",
        });
      }
      const model = await services.places.model(line, "champion");
      return { kind: "rows", files: [await scoreChampion(inputs.championCommand, model, services)] };
    }
    const found = await services.places.rowsOrReport(inputs.champion, "champion");
    if (found.kind === "rows") return found;
    const { report, file, sha256 } = found.report;
    return {
      kind: "report",
      report,
      file: {
        path: file.shown,
        place: file.place,
        sha256,
        role: "champion",
        ...(file.version === undefined ? {} : { version: file.version }),
      },
    };
  } catch (error) {
    if (error instanceof MissingFile) return { kind: "missing", why: error.message.replace(/^champion: /, "") };
    throw error;
  }
}

async function compareOne(
  inputs: CompareInputs,
  challenger: Challenger,
  files: readonly PlacedFile[],
  champion: OpenedChampion,
  rules: ReturnType<typeof sortRules>,
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

/**
 * Several challengers: each one's own checks inform, and one check decides whether there is a winner, since trying
 * several makes it likelier that one passes by chance.
 */
function contested(results: readonly ChallengerResult[], onInconclusive: OnInconclusive): ComparedModels {
  const first = results[0].checks.find(({ id }) => id === firstChampionId);
  const named = results.map((result) => ({ ...result, name: result.name ?? "" }));
  const contest = chooseWinner(
    named.map(({ name, margins, checks }) => {
      const ofMargins = new Set(margins.flatMap((margin) => margin.checks.map(({ id }) => id)));
      return {
        name,
        decisions: margins.flatMap(({ rule, decisions }) => decisions.map((decision) => ({ rule, decision }))),
        passesOtherRules: checks.every(
          ({ id, outcome, severity }) => ofMargins.has(id) || severity !== "critical" || outcome === "pass",
        ),
      };
    }),
  );
  const own = named.flatMap(({ name, checks }) =>
    checks
      .filter(({ id }) => id !== firstChampionId)
      .map(
        (check): Check => ({
          ...check,
          id: `${check.id}#${name}`,
          title: `${name}: ${check.title}`,
          severity: check.outcome === "error" ? check.severity : "info",
        }),
      ),
  );
  const undecided = named.some(({ checks }) => verdictOf(checks, onInconclusive) !== "fail");
  return {
    checks: [...(first === undefined ? [] : [first]), winnerCheck(contest, undecided, first !== undefined), ...own],
    margins: named.flatMap(({ margins }) => margins),
    metrics: named.flatMap(({ name, metrics }) => metrics.map((row) => ({ ...row, challenger: name }))),
    tables: [
      contestTable(contest),
      ...named.flatMap(({ name, tables }) => tables.map((table) => ofChallenger(table, name))),
    ],
    figures: named.flatMap(({ name, figures }) =>
      figures.map((figure) => ({ ...figure, id: `${figure.id}-${name}`, title: `${figure.title}: ${name}` })),
    ),
    notes: named.flatMap(({ name, notes }) => notes.map((note) => `${name}: ${note}`)),
  };
}

/** Without a champion nobody can win; what then decides is whether a challenger holds to the rules that are left. */
function winnerCheck({ winner, reason }: Contest, undecided: boolean, isFirst: boolean): Check {
  return {
    id: winnerId,
    title: "one challenger wins",
    outcome: winner !== null ? "pass" : undecided ? "inconclusive" : "fail",
    severity: isFirst && undecided ? "info" : "critical",
    observed: winner,
    expected: "a challenger that passes every rule after correction",
    message: winner === null ? `no challenger wins: ${reason}` : `${winner} wins: ${reason}`,
    slice: null,
    evidence: [],
    location: null,
  };
}

function contestTable({ results, winner }: Contest): ReportTable {
  return {
    id: "challengers",
    title: "Challengers",
    columns: [
      { id: "challenger", title: "challenger", type: "name" },
      { id: "passes", title: "passes every rule", type: "boolean" },
      { id: "p", title: "largest p, Holm-adjusted", type: "number" },
      { id: "winner", title: "winner", type: "boolean" },
    ],
    rows: results.map(({ name, passes, adjustedTail }) => [name, passes, adjustedTail, name === winner]),
  };
}

/** Tables that others read by id keep it, with the challenger as their first column. */
function ofChallenger(table: ReportTable, name: string): ReportTable {
  return {
    ...table,
    title: `${table.title}: ${name}`,
    columns: [{ id: "challenger", title: "challenger", type: "name" }, ...table.columns],
    rows: table.rows.map((row) => [name, ...row]),
  };
}

function distinctFiles(files: readonly InputFile[]): InputFile[] {
  return files.filter(
    (file, index) => files.findIndex((other) => other.path === file.path && other.role === file.role) === index,
  );
}
