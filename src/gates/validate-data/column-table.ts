import type { Cell, ReportTable } from "../../gate/report.ts";
import { type ColumnProfile, type Distribution, type Profile, totalWeight } from "../../profile/profile.ts";
import { wholeTable } from "../../profile/request.ts";

/** The columns at a glance: type, missing, different values, and of numbers mean, deviation and quartiles. */
export function columnTable(profile: Profile): ReportTable | null {
  const columns = profile.columns.filter(({ population }) => population === wholeTable);
  if (columns.length === 0) return null;
  return {
    id: "columns",
    title: "Columns",
    columns: [
      { id: "column", title: "column", type: "name" },
      { id: "type", title: "type", type: "text" },
      { id: "missing", title: "missing", type: "count" },
      { id: "missing_percent", title: "% missing", type: "percent" },
      { id: "distinct", title: "different values", type: "number" },
      { id: "mean", title: "mean", type: "number" },
      { id: "deviation", title: "deviation", type: "number" },
      { id: "p25", title: "25 %", type: "number" },
      { id: "median", title: "median", type: "number" },
      { id: "p75", title: "75 %", type: "number" },
    ],
    rows: columns.map((column): Cell[] => [
      column.column,
      typeOf(column),
      column.missing,
      column.rows === 0 ? null : (column.missing / column.rows) * 100,
      column.distinct?.count ?? null,
      finite(column.numbers?.moments?.mean.value ?? null),
      finite(column.numbers?.moments?.deviation.value ?? null),
      ...[0.25, 0.5, 0.75].map((probability) => finite(quantile(column.numbers?.distribution ?? null, probability))),
    ]),
    additive: false,
  };
}

function typeOf({ type, instants, kinds }: ColumnProfile): string {
  if (instants !== null) return kinds.timestamps === 0 ? "date" : "time";
  return type === "number" && kinds.numbers > 0 && kinds.integers === kinds.numbers ? "integer" : type;
}

function finite(value: number | null): number | null {
  return value !== null && Number.isFinite(value) ? value : null;
}

function quantile(distribution: Distribution | null, probability: number): number | null {
  if (distribution === null) return null;
  const known = distribution.quantiles.find((entry) => Math.abs(entry.probability - probability) < 1e-9);
  if (known !== undefined) return known.value;
  const total = totalWeight(distribution);
  let below = 0;
  for (const [index, weight] of distribution.weights.entries()) {
    below += weight;
    if (below >= probability * total) return distribution.points[index] ?? null;
  }
  return null;
}
