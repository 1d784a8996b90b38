import type { Check } from "../gate/check.ts";
import type { Cell, Figure, GateReport, MetricRow } from "../gate/report.ts";
import { printColumn } from "../rules/names.ts";
import { printSlice } from "../rules/print.ts";
import { showDifference, showFigures, showLevel } from "./numbers.ts";
import { plainText } from "./plain-text.ts";
import { byWeight, checkSign } from "./words.ts";

/** Of one attribute who gets the favourable outcome least and most often, as plain text; renderers escape and place it. */
export interface TreatedRow {
  /** The sign of what weighs most among the rules about it; empty where there is none. */
  readonly sign: string;
  readonly attribute: string;
  /** The stratum inside of which groups are compared; empty without control columns. */
  readonly where: string;
  /** Null where fewer than two groups are large enough to decide, or privacy masks them. */
  readonly worst: TreatedGroup | null;
  readonly best: TreatedGroup | null;
  /** The lower rate over the higher one with its interval, or why there is none. */
  readonly ratio: string;
  /** Of the intervals; null where there is none. */
  readonly level: number | null;
  /** The champion's ratio, and how it changed with its interval; null without a champion. */
  readonly champion: { readonly ratio: string; readonly change: string } | null;
}

interface TreatedGroup {
  readonly name: string;
  /** `43.0 %` */
  readonly rate: string;
}

const ratioMetric = "demographic_parity_ratio on ";

/** Whether groups of people were compared. */
export function hasFairness({ tables }: Pick<GateReport, "tables">): boolean {
  return tables.some(({ id, rows }) => id === "disparities" && rows.length > 0);
}

/** Every attribute in every stratum, who is treated worst first: by the ratio of selection rates over groups that decide. */
export function treatedRows({
  tables,
  metrics,
  checks,
}: Pick<GateReport, "tables" | "metrics" | "checks">): TreatedRow[] {
  const groups = groupCells(tables);
  const rows = metrics.filter(({ id }) => id.startsWith(ratioMetric));
  const order = rows.toSorted((one, other) => (one.value ?? 2) - (other.value ?? 2));
  return order.map((row): TreatedRow => {
    const attribute = row.id.slice(ratioMetric.length);
    const where = printSlice(row.slice);
    const own = groups
      .filter((group) => group.attribute === attribute && group.where === where && group.decides)
      .toSorted((one, other) => one.rate - other.rate);
    const isApart = own.length > 1 && row.value !== null;
    return {
      sign: signOf(checks, attribute, where),
      attribute,
      where,
      worst: isApart ? shown(own[0]) : null,
      best: isApart ? shown(own.at(-1)) : null,
      ratio: row.value === null ? `undefined: ${row.reason ?? ""}` : showFigures(row).withInterval,
      level: row.interval?.level ?? null,
      champion: championOf(row),
    };
  });
}

/**
 * The first of these rows as a line: `"F" 29.7 % against "M" 42.1 %` and ` get the favourable outcome (sex), ratio 0.70
 * (0.63 … 0.80)`. Null where no two groups can be told apart.
 */
export function treatedWorst(
  report: Pick<GateReport, "tables" | "metrics" | "checks">,
): { readonly value: string; readonly beside: string } | null {
  const [row] = treatedRows(report);
  if (row === undefined || row.worst === null || row.best === null) return null;
  const { worst, best, champion } = row;
  const where = [row.attribute, row.where].filter((part) => part !== "").join(", ");
  const moved = champion === null ? "" : `; the champion's ratio is ${champion.ratio}, changed by ${champion.change}`;
  return {
    value: `"${plainText(worst.name, 60)}" ${worst.rate} against "${plainText(best.name, 60)}" ${best.rate}`,
    beside: ` get the favourable outcome (${plainText(where, 120)}), the widest gap: ${withLevel("ratio", [row])} ${row.ratio}${moved}`,
  };
}

/** `ratio (95 %)`: a heading with the level that all intervals have, where there are any. */
export function withLevel(title: string, rows: readonly TreatedRow[]): string {
  const levels = [...new Set(rows.flatMap(({ level }) => level ?? []))];
  return levels.length === 1 ? `${title} (${showLevel(levels[0])})` : title;
}

/** The bars of a measure by group stand beside who is treated worst, and not among the other figures. */
export function isGroupBars({ id, kind }: Pick<Figure, "id" | "kind">): boolean {
  return kind === "bar" && id.startsWith("bars-");
}

function championOf({ champion, difference }: MetricRow): TreatedRow["champion"] {
  if (champion === undefined || difference === undefined) return null;
  return {
    ratio: showFigures({ value: champion.value }).value,
    change: showDifference(difference).withInterval,
  };
}

interface GroupCells {
  readonly attribute: string;
  readonly where: string;
  readonly name: string;
  readonly rate: number;
  readonly decides: boolean;
}

function shown(group: GroupCells | undefined): TreatedGroup | null {
  return group === undefined ? null : { name: group.name, rate: `${(group.rate * 100).toFixed(1)} %` };
}

/** The rows of the table `groups` whose rate is there. */
function groupCells(tables: GateReport["tables"]): GroupCells[] {
  const table = tables.find(({ id }) => id === "groups");
  if (table === undefined) return [];
  const place = new Map(table.columns.map(({ id }, index) => [id, index]));
  return table.rows.flatMap((row) => {
    const cell = (id: string): Cell => row[place.get(id) ?? -1] ?? null;
    const text = (id: string): string => String(cell(id) ?? "");
    const rate = cell("selection_rate");
    if (typeof rate !== "number") return [];
    const facts = { attribute: text("attribute"), where: text("stratum"), name: text("group") };
    return [{ ...facts, rate, decides: cell("decides") !== false }];
  });
}

/** Checks of an attribute end in it, or in it and the stratum. */
function signOf(checks: readonly Check[], attribute: string, where: string): string {
  const printed = attribute.split("*").map(printColumn).join("*");
  const end = `@${printed}${where === "" ? "" : `@${where}`}`;
  const [first] = byWeight(checks.filter(({ id }) => id.endsWith(end)));
  return first === undefined ? "" : checkSign(first);
}
