import type { Check } from "../gate/check.ts";
import { checkedMetric } from "../gate/checked-metric.ts";
import type { GateReport, MetricRow } from "../gate/report.ts";
import { sharedLevel } from "./checks-markdown.ts";
import { markdownCode, markdownText } from "./escape.ts";
import { markdownTable, unbroken } from "./markdown-table.ts";
import { directionArrow, showCount, showDifference, showFigures } from "./numbers.ts";
import { plainText } from "./plain-text.ts";
import { checkSign } from "./words.ts";

/** The figures over all rows: metric, value with interval, the dummy's figure, rows. Null where there are none. */
export function metricTable(metrics: readonly MetricRow[], most: number): string | null {
  const rows = metrics.filter(({ slice }) => slice === null);
  if (rows.length === 0) return null;
  const dummies = rows.some(({ dummy }) => typeof dummy === "number");
  const columns = [
    { title: "metric", align: "left" as const },
    { title: valueTitle(rows), align: "right" as const },
    ...(dummies ? [{ title: "dummy", align: "right" as const }] : []),
    { title: "rows", align: "right" as const },
  ];
  return markdownTable(
    columns,
    rows.map((row) => [
      `${markdownCode(row.id)} ${directionArrow(row.direction)}`.trim(),
      valueText(row),
      ...(dummies
        ? [typeof row.dummy === "number" ? showFigures({ value: row.dummy, interval: row.interval }).value : ""]
        : []),
      supportText(row.support),
    ]),
    most,
  );
}

/** A group of slices over the same columns, such as all of `region*plan`. */
export interface SliceFamily {
  readonly columns: readonly string[];
  /** The metrics shown, one a column, in the report's order. */
  readonly metrics: readonly string[];
  readonly slices: readonly {
    readonly name: string;
    /** Null where privacy masked it. */
    readonly n: number | null;
    readonly tooSmall: boolean;
    readonly cells: readonly { readonly row: MetricRow | null; readonly check: Check | null }[];
  }[];
}

/**
 * The slices as tables: one family for each combination of columns, with the gated metrics (else the first ones) as
 * columns, at most `most` of them, and the check that each cell was held to.
 */
export function sliceFamilies(report: Pick<GateReport, "metrics" | "checks">, most: number): SliceFamily[] {
  const sliced = report.metrics.filter(({ slice }) => slice !== null);
  const families = grouped(sliced, ({ slice }) => JSON.stringify(Object.keys(slice ?? {})));
  return families.map((rows) => sliceFamily(rows, report.checks, most));
}

function sliceFamily(rows: readonly MetricRow[], checks: readonly Check[], most: number): SliceFamily {
  const checked = new Map(
    checks.filter(({ slice }) => slice !== null).map((check) => [cellKey(checkedMetric(check), check.slice), check]),
  );
  const ids = [...new Set(rows.map(({ id }) => id))];
  const gated = new Set(rows.filter((row) => checked.has(cellKey(row.id, row.slice))).map(({ id }) => id));
  const metrics = (gated.size > 0 ? ids.filter((id) => gated.has(id)) : ids).slice(0, most);
  const bySlice = grouped(rows, ({ slice }) => JSON.stringify(slice));
  return {
    columns: Object.keys(rows[0]?.slice ?? {}),
    metrics,
    slices: bySlice.map((group) => ({
      name: valuesText(group[0]?.slice ?? null),
      n: group.reduce<number | null>(
        (most, { support }) => (support === null ? most : Math.max(most ?? 0, support.n)),
        null,
      ),
      tooSmall: group.some(({ tooSmall }) => tooSmall === true),
      cells: metrics.map((id) => {
        const row = group.find((one) => one.id === id) ?? null;
        return { row, check: row === null ? null : (checked.get(cellKey(id, row.slice)) ?? null) };
      }),
    })),
  };
}

/** Rows with the same key together, in the order in which the keys came first. (`Map.groupBy` is younger than Node 20.) */
function grouped<T>(rows: readonly T[], keyOf: (row: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups.values()];
}

/** The values of a slice, whose columns head the table already. */
function valuesText(slice: MetricRow["slice"]): string {
  return Object.values(slice ?? {})
    .map((value) => plainText(value, 60) || "(empty)")
    .join(" × ");
}

function cellKey(metric: string, slice: MetricRow["slice"]): string {
  return JSON.stringify([metric, Object.entries(slice ?? {}).toSorted()]);
}

/** Slices as Markdown tables, a cell marked where its rule does not hold. */
export function sliceTables(
  report: Pick<GateReport, "metrics" | "checks">,
  most: { rows: number; metrics: number },
): string[] {
  return sliceFamilies(report, most.metrics).map((family) => {
    const level = sharedLevel(family.slices.flatMap(({ cells }) => cells.map(({ row }) => row?.interval ?? null)));
    return markdownTable(
      [
        {
          title: markdownText(family.columns.join(" × "), 80) + (level === null ? "" : ` (${unbroken(level)})`),
          align: "left",
        },
        { title: "rows", align: "right" },
        ...family.metrics.map((id) => ({ title: markdownCode(id), align: "right" as const })),
      ],
      family.slices.map(({ name, n, tooSmall, cells }) => [
        markdownCode(name) + (tooSmall ? " too small to gate" : ""),
        n === null ? masked : showCount(n),
        ...cells.map(({ row, check }) => {
          const sign = check === null || check.outcome === "pass" ? "" : `${checkSign(check)} `;
          return row === null ? "" : sign + valueText(row);
        }),
      ]),
      most.rows,
    );
  });
}

function valueTitle(rows: readonly MetricRow[]): string {
  const level = sharedLevel(rows.map(({ interval }) => interval));
  return level === null ? "value" : `value (${unbroken(level)})`;
}

/** What stands in the place of a count that privacy hides. */
export const masked = "masked";

/** The rows a figure rests on. */
export function supportText(support: MetricRow["support"]): string {
  return support === null ? masked : showCount(support.n);
}

/** `0.842 (0.831 … 0.853)`, or `undefined` with its reason. */
function valueText(row: MetricRow): string {
  return row.value === null
    ? `undefined: ${markdownText(row.reason ?? "no reason given", 120)}`
    : unbroken(figureText(row));
}

/** A figure with its interval, or in a comparison with its difference from the champion and the difference's interval. */
export function figureText(row: MetricRow): string {
  const { value, interval } = row.difference ?? { value: null, interval: null };
  if (value === null) return showFigures(row).withInterval;
  return `${showFigures(row).value}, ${showDifference({ value, interval }).withInterval}`;
}
