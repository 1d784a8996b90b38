/**
 * One table for all engines, by formulas that test/reference/engines.py repeats, so that its figures are known from
 * elsewhere. Null is a missing value.
 */
export const rowCount = 3000;

const cities = [
  "Aachen",
  "Zürich",
  "",
  "O'Fallon",
  'say "no"',
  "東京",
  "a\\b",
  "100%",
  "x;y -- z",
  "😀 smile",
  "tab\there",
  "line\nfeed",
];

export interface SharedRow {
  readonly id: number;
  readonly amount: number | null;
  readonly ratio: number | null;
  readonly price: number | null;
  readonly quantity: number | null;
  readonly flag: boolean | null;
  readonly city: string | null;
  /** Days since 1970. */
  readonly day: number | null;
  /** Milliseconds since 1970. */
  readonly moment: number | null;
}

export function sharedRow(index: number): SharedRow {
  const draw = (index * 7919 + 17) % 10007;
  return {
    id: index + 1,
    amount: index % 29 === 3 ? null : draw / 97 - 40,
    ratio: index % 41 === 5 ? Number.NaN : index % 43 === 6 ? null : (draw % 8) / 4,
    price: index % 31 === 7 ? null : (draw % 5000) / 100,
    quantity: index % 17 === 1 ? null : (draw % 23) - 5,
    flag: index % 13 === 2 ? null : draw % 3 === 0,
    city: index % 19 === 4 ? null : (cities[draw % cities.length] ?? ""),
    day: index % 37 === 9 ? null : draw % 4000,
    moment: index % 53 === 8 ? null : draw * 86_399_123 + index,
  };
}

/** The table as CSV with a header. A missing value is `\N`, text stands in quotes, times have no zone. */
export function sharedCsv(): string {
  const lines = Array.from({ length: rowCount }, (_, index) => {
    const row = sharedRow(index);
    const text = (value: string | null): string => (value === null ? "\\N" : `"${value.replaceAll('"', '""')}"`);
    const moment = row.moment === null ? null : new Date(row.moment).toISOString().replace("T", " ").replace("Z", "");
    return [
      row.id,
      row.amount ?? "\\N",
      row.ratio ?? "\\N",
      row.price?.toFixed(2) ?? "\\N",
      row.quantity ?? "\\N",
      row.flag ?? "\\N",
      text(row.city),
      row.day === null ? "\\N" : new Date(row.day * 86_400_000).toISOString().slice(0, 10),
      moment ?? "\\N",
      // The same instant as text, in the zone one hour east.
      text(row.moment === null ? null : new Date(row.moment + 3_600_000).toISOString().replace("Z", "+01:00")),
    ].join(",");
  });
  return `${sharedColumns.map(([name]) => name).join(",")}\n${lines.join("\n")}\n`;
}

/** Names and types, which DuckDB and PostgreSQL spell alike. */
export const sharedColumns = [
  ["id", "bigint"],
  ["amount", "double precision"],
  ["ratio", "double precision"],
  ["price", "decimal(12, 2)"],
  ["quantity", "integer"],
  ["flag", "boolean"],
  ["city", "text"],
  ["day", "date"],
  ["moment", "timestamp"],
  ["iso", "text"],
] as const;
