import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rowKey, rowValue } from "../../../src/errors/row-data.ts";
import { type CountCell, exposedCells, hiddenCells, type Sum } from "../../../src/gate/cell-suppression.ts";
import { redact } from "../../../src/gate/privacy.ts";
import type { GateReport, ReportTable } from "../../../src/gate/report.ts";
import { sampleCheck, sampleGateReport, sampleMetric } from "../../support/sample-gate-report.ts";

const count = fc.oneof(
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 6 }) },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 60 }) },
);
const grid = fc
  .tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 2, max: 4 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(count, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
  );
const limit = fc.integer({ min: 2, max: 8 });

/** A table of counts as privacy sees it, with its row and column totals shown or known. */
function tableOf(counts: readonly (readonly number[])[], withTotals: boolean): ReportTable {
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const rows = counts.map((row, index) => [`r${index}`, ...row, ...(withTotals ? [sum(row)] : [])]);
  const columns = counts[0].map((_, column) => counts.map((row) => row[column]));
  const totals = withTotals ? [["all", ...columns.map(sum), sum(counts.flat())]] : [];
  const ids = [...counts[0].map((_, index) => `c${index}`), ...(withTotals ? ["total"] : [])];
  return {
    id: "t",
    title: "T",
    columns: [
      { id: "row", title: "row", type: "name" },
      ...ids.map((id) => ({ id, title: id, type: "count" as const })),
    ],
    rows: [...rows, ...totals],
  };
}

function masked(table: ReportTable, below: number): ReportTable {
  return redact(sampleGateReport({ tables: [table] }), { showValues: false, keyDisplay: "none", suppressBelow: below })
    .tables[0];
}

/**
 * Searches for two different tables that agree with all that is shown and with all totals, by moving counts around
 * cycles of masked cells and by rank: an attacker's own linear algebra, written apart from the code under test.
 */
function solvable(shown: readonly (readonly (number | null)[])[]): Set<string> {
  const unknown: string[] = [];
  for (const [row, cells] of shown.entries())
    for (const [column, cell] of cells.entries()) if (cell === null) unknown.push(`${row},${column}`);
  const equations: number[][] = [];
  const member = (test: (row: number, column: number) => boolean) =>
    unknown.map((name) => {
      const [row, column] = name.split(",").map(Number);
      return test(row, column) ? 1 : 0;
    });
  for (const row of shown.keys()) equations.push(member((r) => r === row));
  for (const column of shown[0].keys()) equations.push(member((_, c) => c === column));
  const base = rank(equations);
  // A cell is determined exactly where asking for it adds nothing to the equations' rank.
  return new Set(
    unknown.filter((_, index) => rank([...equations, unknown.map((__, other) => (other === index ? 1 : 0))]) === base),
  );
}

function rank(matrix: readonly (readonly number[])[]): number {
  const rows = matrix.map((row) => [...row]);
  let found = 0;
  for (let column = 0; column < (rows[0]?.length ?? 0); column++) {
    const pivot = rows.findIndex((row, index) => index >= found && Math.abs(row[column]) > 1e-9);
    if (pivot === -1) continue;
    [rows[found], rows[pivot]] = [rows[pivot], rows[found]];
    for (let row = found + 1; row < rows.length; row++) {
      const factor = rows[row][column] / rows[found][column];
      for (let at = column; at < rows[row].length; at++) rows[row][at] -= factor * rows[found][at];
    }
    found++;
  }
  return found;
}

describe("from a masked table", () => {
  it("no small count can be solved by the totals of rows and columns", () => {
    fc.assert(
      fc.property(grid, limit, (counts, below) => {
        const after = masked(tableOf(counts, false), below);
        const shown = after.rows.map((row) => row.slice(1).map((cell) => (typeof cell === "number" ? cell : null)));
        for (const place of solvable(shown)) {
          const [row, column] = place.split(",").map(Number);
          expect([0, ...counts[row].filter((one) => one >= below)]).toContain(counts[row][column]);
        }
        for (const [row, cells] of counts.entries()) {
          for (const [column, value] of cells.entries())
            if (value > 0 && value < below) expect(shown[row][column]).toBeNull();
        }
      }),
      { numRuns: 500 },
    );
  });

  it("none can be either where the totals stand in the table", () => {
    fc.assert(
      fc.property(grid, limit, (counts, below) => {
        const { rows } = masked(tableOf(counts, true), below);
        const inside = rows
          .slice(0, -1)
          .map((row) => row.slice(1, -1).map((cell) => (typeof cell === "number" ? cell : null)));
        const smallTotals = tableOf(counts, true).rows.some((row, index) =>
          row.some(
            (cell, at) =>
              typeof cell === "number" &&
              (index === counts.length || at === row.length - 1) &&
              cell > 0 &&
              cell < below,
          ),
        );
        // A total that is masked itself only leaves the attacker with less than is assumed here.
        fc.pre(!smallTotals);
        for (const place of solvable(inside)) {
          const [row, column] = place.split(",").map(Number);
          const value = counts[row][column];
          expect(value === 0 || value >= below).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});

it("the cells left over expose none that has a second cell to hide", () => {
  const problem = fc.integer({ min: 2, max: 10 }).chain((size) =>
    fc.record({
      counts: fc.array(count, { minLength: size, maxLength: size }),
      sums: fc.array(fc.uniqueArray(fc.nat(size - 1), { minLength: 2, maxLength: size }), { maxLength: 6 }),
    }),
  );
  fc.assert(
    fc.property(problem, limit, ({ counts, sums }, below) => {
      const cells: CountCell[] = counts.map((value) => ({
        count: value,
        small: value > 0 && value < below,
        cost: value,
      }));
      const equations: Sum[] = sums.map((parts) => ({ whole: null, parts }));
      const hidden = hiddenCells(cells, equations);
      for (const exposed of exposedCells(cells, equations, hidden)) {
        const members = equations.filter((sum) => sum.parts.includes(exposed)).flatMap((sum) => sum.parts);
        expect(members.every((cell) => hidden.has(cell))).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

describe("redaction", () => {
  const canary = fc.stringMatching(/^canary[a-z0-9]{1,8}$/u);
  const around = fc.string({ unit: "binary", maxLength: 8 }).map((text) => text.replaceAll("canary", ""));
  const settings = fc.record({
    showValues: fc.constant(false),
    keyDisplay: fc.constantFrom("hash" as const, "none" as const),
    suppressBelow: fc.nat(20),
  });

  it("lets no canary through, wherever it stands", () => {
    fc.assert(
      fc.property(canary, around, around, settings, (secret, before, after, given) => {
        const text = `${before}${rowValue(secret)}${after}${rowKey(secret)}${before}`;
        const report: GateReport = sampleGateReport({
          summary: text,
          checks: [sampleCheck({ title: text, message: text, evidence: [text], slice: { [text]: text } })],
          metrics: [sampleMetric({ value: null, reason: text, slice: { a: text } })],
          tables: [
            {
              id: "t",
              title: text,
              columns: [
                { id: "k", title: text, type: "key" },
                { id: "v", title: text, type: "value" },
                { id: "x", title: text, type: "text" },
              ],
              rows: [[secret, secret, text]],
            },
          ],
          notes: [text],
        });
        const left = JSON.stringify(redact(report, given));
        expect(left).not.toContain(secret);
        expect(left).not.toMatch(/[\uE000-\uE003]/u);
      }),
    );
  });

  it("changes neither verdict nor outcomes, ids or severities", () => {
    const check = fc
      .record({
        outcome: fc.constantFrom("pass" as const, "fail" as const, "inconclusive" as const, "error" as const),
        severity: fc.constantFrom("critical" as const, "warning" as const, "info" as const),
        observed: fc.constantFrom(null, 0.5, 0.25),
        slice: fc.constantFrom(null, { region: "a" }, { region: "b" }),
        support: fc.record({ n: fc.integer({ min: 1, max: 30 }) }),
      })
      .map((changes) => sampleCheck(changes));
    fc.assert(
      fc.property(
        fc.array(check),
        fc.constantFrom("pass" as const, "warn" as const, "fail" as const),
        fc.nat(20),
        (checks, verdict, suppressBelow) => {
          const metrics = checks.map(({ observed, slice, support }) =>
            sampleMetric({ slice, support: support ?? { n: 1 }, value: typeof observed === "number" ? observed : 0.1 }),
          );
          const after = redact(sampleGateReport({ checks, metrics, verdict }), {
            showValues: false,
            keyDisplay: "none",
            suppressBelow,
          });
          expect(after.verdict).toBe(verdict);
          const decided = ({ id, outcome, severity }: (typeof checks)[number]) => [id, outcome, severity];
          expect(after.checks.map(decided)).toEqual(checks.map(decided));
        },
      ),
    );
  });
});
