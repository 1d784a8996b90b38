import type { Check } from "../gate/check.ts";
import type { Cell, Figure, GateReport } from "../gate/report.ts";
import { printColumn } from "../rules/names.ts";
import { showFigures } from "./numbers.ts";
import { checkSign } from "./words.ts";

/** A row of the table `drift` as plain text; renderers escape and place it. */
export interface DriftRow {
  /** Null for the table as a whole. */
  readonly column: string | null;
  readonly metric: string;
  readonly value: string;
  readonly bound: string;
  /** Empty where there is none. */
  readonly noise: string;
  /** Both samples' histograms as bars of text; null where none was drawn. */
  readonly before: string | null;
  readonly now: string | null;
  readonly sign: string;
  readonly verdict: string;
  /** The check that the row became; null for one that holds and no rule asked for. */
  readonly check: Check | null;
}

/** Whether data was compared with a reference. */
export function hasDrift({ tables }: Pick<GateReport, "tables">): boolean {
  return tables.some(({ id, rows }) => id === "drift" && rows.length > 0);
}

/** What was compared, in the order of the report: prediction and label first, then what moved most. */
export function driftRows({ tables, figures, checks }: Pick<GateReport, "tables" | "figures" | "checks">): DriftRow[] {
  const table = tables.find(({ id }) => id === "drift");
  if (table === undefined) return [];
  const place = new Map(table.columns.map(({ id }, index) => [id, index]));
  return table.rows.map((row) => {
    const cell = (id: string): Cell => row[place.get(id) ?? -1] ?? null;
    const number = (id: string): number | null => numberOf(cell(id));
    const column = textOf(cell("column"));
    const metric = textOf(cell("metric")) ?? "";
    const check = checks.find((one) => speaksOf(one, metric, column)) ?? null;
    const bound = number("threshold");
    const value = number("value");
    // Shares of missing values and of new categories are no histograms.
    const drawn = column !== null && metric !== "psi(missing)" && metric !== "new_categories";
    const figure = !drawn ? undefined : figures.find(({ id }) => id === `histogram-${column}`);
    const [before, now] = figure === undefined ? [null, null] : bars(figure);
    return {
      column,
      metric,
      value: value === null ? "" : showFigures({ value, bound }).value,
      bound: bound === null ? "" : showFigures({ value: bound }).value,
      noise: number("noise") === null ? "" : showFigures({ value: number("noise") }).value,
      before,
      now,
      sign: check === null ? "" : checkSign(check),
      verdict: textOf(cell("verdict")) ?? "",
      check,
    };
  });
}

/** The checks that stand in the table of drift already. */
export function driftCheckIds(report: Pick<GateReport, "tables" | "figures" | "checks">): ReadonlySet<string> {
  return new Set(driftRows(report).flatMap(({ check }) => (check === null ? [] : [check.id])));
}

function speaksOf({ id }: Check, metric: string, column: string | null): boolean {
  if (!id.startsWith(`rule:${metric}`) || /[\w(:]/.test(id.charAt(`rule:${metric}`.length))) return false;
  return column === null ? !id.includes("@") : id.endsWith(`@${printColumn(column)}`);
}

const levels = [..."▁▂▃▄▅▆▇█"];

/** The shares of both samples as bars of one height scale. */
function bars({ series }: Figure): [string, string] {
  const [first = [], second = []] = series.map(({ points }) => points.map(({ y }) => y));
  const highest = Math.max(...first, ...second, Number.MIN_VALUE);
  const draw = (shares: readonly number[]): string =>
    shares
      .map((share) => levels[Math.min(levels.length - 1, Math.round((share / highest) * (levels.length - 1)))])
      .join("");
  return [draw(first), draw(second)];
}

function numberOf(cell: Cell): number | null {
  return typeof cell === "number" ? cell : null;
}

function textOf(cell: Cell): string | null {
  return typeof cell === "string" ? cell : null;
}
