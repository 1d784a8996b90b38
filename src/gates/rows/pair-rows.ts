import { UserError } from "../../errors/user-error.ts";
import type { Check } from "../../gate/check.ts";
import type { InputFile } from "../../gate/report.ts";
import type { Examples } from "../../metrics/examples.ts";
import type { PlacedFile } from "../../places/provider.ts";
import type { Column } from "../../table/column.ts";
import { takeRows } from "../../table/column-values.ts";
import type { ChampionColumns } from "../champion-columns-input.ts";
import type { CommandInput } from "../commands.ts";
import type { Services } from "../gate.ts";
import type { RowInputs } from "../row-inputs.ts";
import { resolveChampionRoles } from "./champion-columns.ts";
import { buildExamples, columnsOfRoles, settleGuessedScores } from "./examples.ts";
import { shareRows } from "./pairs.ts";
import { type Roles, resolveKey, resolveRoles } from "./roles.ts";
import { type OpenedRows, openRows, type ReadRows, readRows } from "./tables.ts";
import { type InferredTask, inferTask } from "./task.ts";

/** What pairing needs to know of a gate's inputs. */
export interface PairInputs {
  readonly rows: RowInputs;
  readonly championColumns: ChampionColumns;
  /** What scored the champion's rows; null where its file was read as it is. */
  readonly championCommand: CommandInput | null;
  /** The inputs that examples are built by, once the task is known; the same ones where it is not given. */
  readonly settled?: (task: InferredTask) => RowInputs;
}

/** Two models on the same examples, in the same order. */
export interface PairedRows {
  readonly challenger: Examples;
  readonly champion: Examples;
  /** The challenger's columns of the shared rows: slices, keys, columns to show. */
  readonly columns: ReadonlyMap<string, Column>;
  readonly key: string | null;
  readonly label: string | null;
  readonly task: InferredTask;
  readonly checks: readonly Check[];
  readonly notes: readonly string[];
  readonly files: readonly InputFile[];
}

/** Keeps the champion's columns apart from the challenger's of the same name. */
const championPrefix = "champion\u0000";

/**
 * Reads both sides and keeps the examples that both have.
 *
 * @param wanted gives the columns that slices, metrics and flips need, once the challenger's columns are known
 */
export async function pairRows(
  inputs: PairInputs,
  challengerFiles: readonly PlacedFile[],
  championFiles: readonly PlacedFile[],
  wanted: (columns: readonly string[]) => {
    readonly columns: readonly string[];
    readonly ofMetrics: readonly string[];
    readonly facts: readonly string[];
  },
  services: Services,
): Promise<PairedRows> {
  const { rows: settings } = inputs;
  const own = await openRows(settings, challengerFiles, services.places);
  const other = await openRows({ ...settings, joins: [], key: null }, championFiles, services.places, "champion");
  const found = resolveRoles(settings, own.columnNames);
  const predicts = settings.task !== "columns" && (found.prediction !== null || found.score !== null);
  const championFound = resolveChampionRoles(settings, inputs.championColumns, other.columnNames, {
    predicts,
    scored: inputs.championCommand !== null,
  });
  const ownKey = resolveKey(settings.key, own.columnNames);
  const keyed = ownKey !== null && championFound.key !== null;
  const { columns, ofMetrics, facts } = wanted(own.columnNames);
  const read = { allow: settings.allow, workspace: services.workspace };
  const ownRows = await readRows(own, [...columnsOfRoles(found), ...columns, ...(keyed ? [ownKey] : [])], {
    ...read,
    label: found.label,
  });
  // A metric's own column and a shown one may differ between the models; a joined table speaks for the examples alone.
  const factNames = [...facts, found.weight, found.cluster].filter(
    (name): name is string =>
      name !== null &&
      other.columnNames.includes(name) &&
      own.predictions.source.columnNames.includes(name) &&
      !columnsOfRoles({ ...championFound.roles, weight: null, cluster: null }).includes(name) &&
      !ofMetrics.includes(name),
  );
  const factsOf = (rows: ReadRows): Map<string, Column> =>
    new Map(
      factNames.flatMap((name) => {
        const column = rows.columns.get(name);
        return column === undefined ? [] : [[name, column] as const];
      }),
    );
  const compared = [
    ...columnsOfRoles(championFound.roles),
    ...ofMetrics.filter((name) => other.columnNames.includes(name)),
  ];
  const championRows = await readRows(
    other,
    [...compared, ...factNames, ...(keyed && championFound.key !== null ? [championFound.key] : [])],
    { ...read, label: championFound.roles.label },
  );
  for (const [side, { rows }] of [
    ["predictions", ownRows],
    ["champion", championRows],
  ] as const) {
    if (rows === 0) throw new UserError(`${side}: it has a header and no rows`, { title: "No rows" });
  }
  const columnOf = (rows: ReadRows, name: string | null): Column | null =>
    name === null ? null : (rows.columns.get(name) ?? null);
  const shared = await shareRows(
    {
      name: "challenger",
      rows: ownRows,
      key: keyed ? columnOf(ownRows, ownKey) : null,
      label: columnOf(ownRows, found.label),
      facts: factsOf(ownRows),
    },
    {
      name: "champion",
      rows: championRows,
      key: keyed ? columnOf(championRows, championFound.key) : null,
      label: columnOf(championRows, championFound.roles.label),
      facts: factsOf(championRows),
    },
    settings.allow,
  );
  const taken = (column: Column, rows: Int32Array | null): Column => (rows === null ? column : takeRows(column, rows));
  const combined: ReadRows = {
    rows: shared.count,
    columns: new Map([
      ...[...ownRows.columns].map(([name, column]) => [name, taken(column, shared.challenger)] as const),
      ...[...championRows.columns]
        .filter(([name]) => compared.includes(name))
        .map(([name, column]) => [championPrefix + name, taken(column, shared.champion)] as const),
    ]),
    files: [...ownRows.files, ...championRows.files],
    notes: [],
    unmatched: ownRows.unmatched === null ? null : takeBytes(ownRows.unmatched, shared.challenger),
    locate: (row) => ownRows.locate(shared.challenger === null ? row : shared.challenger[row]),
  };
  const roles = settleGuessedScores(found, combined.columns);
  const championRoles = settleGuessedScores(prefixed(championFound.roles, found.label), combined.columns);
  const task = inferTask(settings, roles, combined.columns, own.columnNames);
  const built = await buildExamples(
    inputs.settled?.(task) ?? settings,
    [
      { roles, name: "challenger", locate: combined.locate },
      {
        roles: championRoles,
        name: "champion",
        locate: (row) => championRows.locate(shared.champion === null ? row : shared.champion[row]),
        columnOf: (name) => championColumnOf(name, own, other),
      },
    ],
    task,
    combined,
    ofMetrics,
  );
  const [challenger, champion] = built.examples;
  return {
    challenger,
    champion,
    columns: built.columns,
    key: keyed ? ownKey : null,
    label: roles.label,
    task,
    checks: built.checks,
    notes: [
      ...sameFileNote(ownRows.files, championRows.files),
      ...roles.notes,
      ...championRoles.notes,
      ...ownRows.notes,
      ...championRows.notes,
      ...shared.notes,
      ...built.notes,
    ],
    files: combined.files,
  };
}

/** The very same bytes on both sides are a slip more often than a model that did not change. */
function sameFileNote(own: readonly InputFile[], other: readonly InputFile[]): string[] {
  const digests = (files: readonly InputFile[]) =>
    files
      .filter(({ role }) => role === "predictions" || role === "champion")
      .map(({ sha256 }) => sha256)
      .sort();
  return JSON.stringify(digests(own)) === JSON.stringify(digests(other))
    ? [
        "THE SAME FILE: champion and challenger are the very same bytes, so this compares a model with itself; is the champion's place right?",
      ]
    : [];
}

/**
 * A metric's column is the champion's own, where its file has it. A column that only a joined table has tells of the
 * examples and not of a model, and is the same for both.
 */
function championColumnOf(name: string, own: OpenedRows, other: OpenedRows): string | null {
  if (other.columnNames.includes(name)) return championPrefix + name;
  return own.predictions.source.columnNames.includes(name) ? null : name;
}

/** The champion's roles over the combined columns; the label is the challenger's. */
function prefixed(roles: Roles, label: string | null): Roles {
  const at = (name: string): string => championPrefix + name;
  const { score } = roles;
  return {
    ...roles,
    label,
    prediction: roles.prediction === null ? null : at(roles.prediction),
    score:
      score === null
        ? null
        : score.kind === "column"
          ? { ...score, name: at(score.name) }
          : { ...score, columns: score.columns.map((entry) => ({ ...entry, column: at(entry.column) })) },
  };
}

function takeBytes(bytes: Uint8Array, rows: Int32Array | null): Uint8Array {
  if (rows === null) return bytes;
  const out = new Uint8Array(rows.length);
  for (let row = 0; row < rows.length; row++) out[row] = bytes[rows[row]];
  return out;
}
