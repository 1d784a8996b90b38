import { UserError } from "../../errors/user-error.ts";
import type { Check } from "../../gate/check.ts";
import type { InputFile } from "../../gate/report.ts";
import type { Examples } from "../../metrics/examples.ts";
import { MissingFile } from "../../places/missing-file.ts";
import type { PlacedFile } from "../../places/provider.ts";
import type { Column } from "../../table/column.ts";
import type { Services } from "../gate.ts";
import type { RowInputs } from "../row-inputs.ts";
import { buildExamples, columnsOfRoles, settleGuessedScores } from "../rows/examples.ts";
import { pairRows } from "../rows/pair-rows.ts";
import { named, resolveKey, resolveRoles } from "../rows/roles.ts";
import { openRows, readRows } from "../rows/tables.ts";
import { type InferredTask, inferTask } from "../rows/task.ts";
import type { BiasInputs } from "./inputs.ts";
import { type RankedRoles, rankedRoles } from "./ranked-roles.ts";

/** The columns that fairness needs beside those of the models, by the input that names them. */
export interface WantedColumns {
  readonly named: readonly { readonly input: string; readonly columns: readonly string[] }[];
  /** The user's own columns that metrics read. */
  readonly ofMetrics: readonly string[];
}

/** One model on its rows, with its champion on the same rows where there is one. */
export interface ReadModels {
  readonly challenger: Examples;
  readonly champion: Examples | null;
  /** Whether the candidates of a ranking have labels; null where nothing is ranked. */
  readonly ranking: Pick<RankedRoles, "labelled"> | null;
  /** Why there is no champion where one was named; null where there is one, and where none was asked for. */
  readonly missingChampion: string | null;
  readonly columns: ReadonlyMap<string, Column>;
  /** The predictions' key, which attributions are matched by; null where they have none. */
  readonly key: Column | null;
  readonly checks: readonly Check[];
  readonly notes: readonly string[];
  readonly files: readonly InputFile[];
}

/** Reads the rows of the model, and those of its champion on the same examples where one is named and is there. */
export async function readModels(inputs: BiasInputs, wanted: WantedColumns, services: Services): Promise<ReadModels> {
  const files = await services.places.files(inputs.rows.predictions, "predictions");
  const champion = await championFiles(inputs, services);
  if (champion?.kind === "rows") return readPair(inputs, files, champion.files, wanted, services);
  const own = await readOne(inputs, files, wanted, services);
  return { ...own, champion: null, missingChampion: champion?.why ?? null };
}

type Champion =
  | { readonly kind: "rows"; readonly files: readonly PlacedFile[] }
  | { readonly kind: "missing"; readonly why: string };

async function championFiles({ champion }: BiasInputs, services: Services): Promise<Champion | null> {
  if (champion.length === 0) return null;
  try {
    const found = await services.places.rowsOrReport(champion, "champion");
    if (found.kind === "rows") return found;
  } catch (error) {
    if (error instanceof MissingFile) return { kind: "missing", why: error.message.replace(/^champion: /, "") };
    throw error;
  }
  throw new UserError(
    "champion: a report has no rows, and how a disparity moved is seen on the rows of both models only; name the champion's predictions",
    { title: "Input champion", fix: "champion: git:base:preds.csv" },
  );
}

async function readOne(
  inputs: BiasInputs,
  files: readonly PlacedFile[],
  wanted: WantedColumns,
  services: Services,
): Promise<Omit<ReadModels, "champion" | "missingChampion">> {
  const settings = inputs.rows;
  const opened = await openRows(settings, files, services.places);
  const resolved = resolveRoles(settings, opened.columnNames);
  const ranked = inputs.ranking === null ? null : rankedRoles(resolved, inputs.ranking, opened.columnNames);
  const found = ranked?.roles ?? resolved;
  // Two columns that could be the key are an error only where one is needed.
  const needsKey = inputs.attributions !== null;
  const key = needsKey ? resolveKey(settings.key, opened.predictions.source.columnNames) : null;
  const columns = [...checkedColumns(wanted, opened.columnNames), ...(key === null ? [] : [key])];
  const rows = await readRows(opened, [...columnsOfRoles(found), ...columns], {
    allow: settings.allow,
    label: found.label,
    workspace: services.workspace,
  });
  if (rows.rows === 0) {
    throw new UserError(`predictions: ${settings.predictions.join(", ")} has a header and no rows`, {
      title: "No rows",
    });
  }
  const roles = settleGuessedScores(found, rows.columns);
  const task: InferredTask =
    ranked === null
      ? inferTask(settings, roles, rows.columns, opened.columnNames)
      : { task: "regression", why: "given" };
  const model = { roles, name: null, locate: rows.locate };
  const built = await buildExamples(settledRows(inputs, task), [model], task, rows, wanted.ofMetrics);
  return {
    challenger: built.examples[0],
    ranking: ranked,
    columns: built.columns,
    key: keyColumn(built.columns, key),
    checks: built.checks,
    notes: [
      `task: ${ranked === null ? task.task : "ranking"} (${task.why})`,
      ...roles.notes,
      ...rows.notes,
      ...built.notes,
    ],
    files: rows.files,
  };
}

async function readPair(
  inputs: BiasInputs,
  files: readonly PlacedFile[],
  championFiles: readonly PlacedFile[],
  wanted: WantedColumns,
  services: Services,
): Promise<ReadModels> {
  const { rows, championColumns } = inputs;
  const paired = await pairRows(
    { rows, championColumns, championCommand: null, settled: (task) => settledRows(inputs, task) },
    files,
    championFiles,
    (names) => ({
      columns: checkedColumns(wanted, names),
      ofMetrics: wanted.ofMetrics,
      facts: wanted.named.flatMap(({ columns }) => columns),
    }),
    services,
  );
  return {
    challenger: paired.challenger,
    champion: paired.champion,
    ranking: null,
    missingChampion: null,
    columns: paired.columns,
    key: keyColumn(paired.columns, paired.key),
    checks: paired.checks,
    notes: [
      `task: ${paired.task.task} (${paired.task.why})`,
      `${paired.challenger.rows} rows that both models have`,
      ...paired.notes,
    ],
    files: paired.files,
  };
}

/**
 * The positive class of two: where nobody names it, a favourable class that is neither number nor truth value is it. Of
 * several classes there is none; the one that error rates are of is settled with the outcomes.
 */
function settledRows({ rows, favourable }: BiasInputs, { task }: InferredTask): RowInputs {
  if (task === "multiclass") return { ...rows, positive: null };
  const usual = favourable === null || Number.isFinite(Number(favourable)) || /^(true|false|yes|no)$/i.test(favourable);
  return task !== "binary" || usual ? rows : { ...rows, positive: rows.positive ?? favourable };
}

function keyColumn(columns: ReadonlyMap<string, Column>, name: string | null): Column | null {
  return name === null ? null : (columns.get(name) ?? null);
}

/** Every column that is asked for. Throws a UserError with the nearest names for one that is not there. */
function checkedColumns(wanted: WantedColumns, names: readonly string[]): string[] {
  for (const { input, columns } of wanted.named) for (const column of columns) named(input, column, names);
  for (const column of wanted.ofMetrics) named("rules, metrics", column, names);
  return [...wanted.named.flatMap(({ columns }) => columns), ...wanted.ofMetrics];
}
