import type { Check, HeldMargin } from "../gate/check.ts";
import { checkedMetric } from "../gate/checked-metric.ts";
import type { GateReport, MetricRow } from "../gate/report.ts";
import type { DifferenceWord } from "../gate/value.ts";
import { drawDifference } from "./difference-drawing.ts";
import { counted, directionArrow, showCount, showDifference, showFigures } from "./numbers.ts";
import { plainText } from "./plain-text.ts";
import { byWeight, checkSign } from "./words.ts";

/** One metric of a challenger beside its champion's, as plain text; renderers escape and place it. */
export interface ComparedRow {
  readonly challenger: string | null;
  readonly metric: string;
  readonly arrow: string;
  readonly champion: string;
  readonly own: string;
  readonly difference: string;
  /** Null where there is no interval to draw. */
  readonly drawing: string | null;
  /** The sign is empty where no rule speaks of the metric. */
  readonly sign: string;
  readonly verdict: string;
  readonly rows: MetricRow["support"];
  readonly check: Check | null;
  readonly row: MetricRow;
}

/** Whether a report compares a model with its champion. */
export function isComparison(report: Pick<GateReport, "metrics">): boolean {
  return report.metrics.some(({ difference }) => difference !== undefined);
}

/** The checks that held a difference over all rows, which stand in the table of metrics already. */
export function isInComparison(check: Check): boolean {
  return check.margin !== undefined && check.slice === null;
}

/** The metrics over all rows beside the champion's: what a rule speaks of first, what decides before what holds. */
export function comparedRows(report: Pick<GateReport, "metrics" | "checks">): ComparedRow[] {
  const checks = byWeight(report.checks.filter(isInComparison));
  const overall = report.metrics.filter(({ slice, difference }) => slice === null && difference !== undefined);
  const ruled = checks.flatMap((check) => overall.filter((row) => speaksOf(check, row)).map((row) => ({ row, check })));
  const seen = new Set(ruled.map(({ row }) => row));
  const others = overall.filter((row) => !seen.has(row)).map((row) => ({ row, check: null }));
  return [...ruled, ...others].map(({ row, check }) => comparedRow(row, check));
}

/** Several challengers share a metric; each one's checks bear its name before the rule and after the id. */
function speaksOf(check: Check, row: MetricRow): boolean {
  const metric = checkedMetric(check);
  // A disparity's row names its attribute, which stands behind the rule in the check's id.
  const named = [row.id.replaceAll(" ", ""), row.id].includes(metric);
  if (!named && !(check.id.includes("@") && row.id === `${metric} on ${check.id.split("@")[1]}`)) return false;
  return row.challenger === undefined || check.id.endsWith(`#${row.challenger}`);
}

function comparedRow(row: MetricRow, check: Check | null): ComparedRow {
  const edge = check?.margin?.edge ?? null;
  const value = row.difference?.value ?? null;
  const interval = row.difference?.interval ?? null;
  const beside = { interval: interval === null || value === null ? null : around(row.value, interval, value) };
  return {
    challenger: row.challenger ?? null,
    metric: row.id,
    arrow: directionArrow(row.direction),
    champion: showFigures({ value: row.champion?.value ?? null, ...beside }).value,
    own:
      row.value === null
        ? `undefined: ${plainText(row.reason ?? "no reason given", 120)}`
        : showFigures({ value: row.value, ...beside }).value,
    difference: value === null ? "" : showDifference({ value, interval, bound: edge }).withInterval,
    drawing:
      value === null || interval === null
        ? null
        : drawDifference({ value, low: interval.low, high: interval.high, edge }),
    sign: check === null ? "" : checkSign(check),
    verdict: verdictText(row.direction === "none" ? null : (row.difference?.verdict ?? null), check?.margin ?? null),
    rows: row.support,
    check,
    row,
  };
}

/** Both models' values get the digits of their difference, so that a reader can subtract them. */
function around(value: number | null, { low, high }: { low: number; high: number }, difference: number) {
  if (value === null) return null;
  return { low: value + low - difference, high: value + high - difference };
}

/** `worse`, or `undecided, about 1,900 more rows`. */
function verdictText(word: DifferenceWord | null, margin: HeldMargin | null): string {
  const said = margin?.word ?? word;
  if (said === null) return "";
  const more = margin?.moreRows ?? null;
  return said === "undecided" && more !== null ? `undecided, needs about ${showCount(more)} more rows` : said;
}

/** How many rows changed between right and wrong, and where most were lost; a sentence for each challenger. */
export function flipSentences(
  report: Pick<GateReport, "tables">,
): { readonly text: string; readonly slice: string | null; readonly change: string }[] {
  const table = report.tables.find(({ id }) => id === "flips");
  if (table === undefined) return [];
  const at = (id: string) => table.columns.findIndex((column) => column.id === id);
  const [challenger, slice, lost, won] = [at("challenger"), at("slice"), at("right_to_wrong"), at("wrong_to_right")];
  return table.rows
    .filter((row) => row[slice] === "all rows")
    .map((whole) => {
      const [worse, better] = [whole[lost] ?? null, whole[won] ?? null];
      const own = table.rows.filter(
        (row) => row !== whole && (challenger < 0 || row[challenger] === whole[challenger]),
      );
      const most = own.reduce<(typeof own)[number] | null>((found, row) => {
        const net = netLoss(row[lost], row[won]);
        return net !== null && net > (found === null ? 0 : (netLoss(found[lost], found[won]) ?? 0)) ? row : found;
      }, null);
      const name = challenger < 0 ? "" : `${plainText(String(whole[challenger]), 60)}: `;
      return {
        text: `${name}${flipped(worse, "row")} went from right to wrong, ${typeof better === "number" ? showCount(better) : "a masked number"} from wrong to right`,
        slice: most === null ? null : String(most[slice]),
        change: most === null ? "" : `${showCount(Number(most[lost]))} against ${showCount(Number(most[won]))}`,
      };
    });
}

function flipped(count: unknown, noun: string): string {
  return typeof count === "number" ? counted(count, noun) : `a masked number of ${noun}s`;
}

function netLoss(lost: unknown, won: unknown): number | null {
  return typeof lost === "number" && typeof won === "number" ? lost - won : null;
}

/** Where the champion was: its place, or in the workspace its path; null where the report has none. */
export function championPlace({ provenance }: Pick<GateReport, "provenance">): string | null {
  const file = provenance.inputs.find(({ role }) => role.startsWith("champion"));
  if (file === undefined) return null;
  return file.place.includes(":") ? file.place.replace(/^file:/, "") : file.path;
}
