import { describe, expect, it } from "vitest";
import { UserError } from "../../../src/errors/user-error.ts";
import { printSliceSpec } from "../../../src/metrics/slice-spec.ts";
import { buildViews, parseSliceSpec, sliceLimit } from "../../../src/metrics/slices.ts";
import type { Column } from "../../../src/table/column.ts";
import { Dictionary } from "../../../src/table/dictionary.ts";

function text(name: string, values: readonly (string | null)[]): Column {
  const dictionary = new Dictionary();
  const codes = Uint32Array.from(values, (value) => (value === null ? 0 : dictionary.codeOfText(value)));
  const missing = values.includes(null) ? Uint8Array.from(values, (value) => (value === null ? 1 : 0)) : null;
  return { type: "text", name, length: values.length, missing, codes, dictionary };
}

function numbers(name: string, values: readonly number[]): Column {
  const missing = values.some(Number.isNaN) ? Uint8Array.from(values, (value) => (Number.isNaN(value) ? 1 : 0)) : null;
  return { type: "number", name, length: values.length, missing, values: Float64Array.from(values) };
}

function views(spec: string, ...columns: readonly Column[]) {
  const byName = new Map(columns.map((column) => [column.name, column]));
  return buildViews([parseSliceSpec(spec)], byName, columns[0].length);
}

const shown = (found: ReturnType<typeof views>) =>
  found.views.map(({ slice, rows }) => [slice, Array.from(rows ?? [])]);

describe("a slice spec", () => {
  it.each([
    ["segment", [{ name: "segment", bins: null }]],
    [
      "region * plan",
      [
        { name: "region", bins: null },
        { name: "plan", bins: null },
      ],
    ],
    ["age:bins(5)", [{ name: "age", bins: { kind: "count", count: 5 } }]],
    [
      "age:bins(18, 25,40)*sex",
      [
        { name: "age", bins: { kind: "edges", edges: [18, 25, 40] } },
        { name: "sex", bins: null },
      ],
    ],
    [
      '"a*b"*"say \\"hi\\""',
      [
        { name: "a*b", bins: null },
        { name: 'say "hi"', bins: null },
      ],
    ],
    ["customer segment", [{ name: "customer segment", bins: null }]],
  ])("%s is read, and printed so that it reads back", (line, columns) => {
    const spec = parseSliceSpec(line);
    expect(spec).toEqual({ columns });
    expect(parseSliceSpec(printSliceSpec(spec))).toEqual(spec);
  });

  it.each([
    "",
    "a*",
    "*a",
    "a:bins()",
    "a:bins(1)",
    "a:bins(60)",
    "a:bins(3,2)",
    "a:bins(x)",
    "a*a",
    'a"b',
    "a:b",
    '"a\\q"',
  ])("%j is refused in words", (line) => expect(() => parseSliceSpec(line)).toThrow(UserError));
});

describe("views", () => {
  it("are the values of a column in their order, missing last", () => {
    expect(shown(views("plan", text("plan", ["b", null, "a", "b"])))).toEqual([
      [{ plan: "a" }, [2]],
      [{ plan: "b" }, [0, 3]],
      [{ plan: "(missing)" }, [1]],
    ]);
  });

  it("tell a text that reads (missing) from a missing value", () => {
    expect(shown(views("plan", text("plan", ["(missing)", null])))).toEqual([
      [{ plan: '"(missing)"' }, [0]],
      [{ plan: "(missing)" }, [1]],
    ]);
  });

  it("order numbers as numbers and name booleans", () => {
    expect(shown(views("n", numbers("n", [10, 9, Number.NaN, 9])))).toEqual([
      [{ n: "9" }, [1, 3]],
      [{ n: "10" }, [0]],
      [{ n: "(missing)" }, [2]],
    ]);
    const flag: Column = { type: "boolean", name: "flag", length: 2, missing: null, values: Uint8Array.of(1, 0) };
    expect(shown(views("flag", flag))).toEqual([
      [{ flag: "false" }, [1]],
      [{ flag: "true" }, [0]],
    ]);
  });

  it("intersect columns, of the combinations that occur", () => {
    const a = text("a", ["x", "y", "x", "y"]);
    const b = text("b", ["p", "p", "q", "p"]);
    expect(shown(views("a*b", a, b))).toEqual([
      [{ a: "x", b: "p" }, [0]],
      [{ a: "x", b: "q" }, [2]],
      [{ a: "y", b: "p" }, [1, 3]],
    ]);
  });

  it("intersect columns of very many values", () => {
    // 1,201 × 1,201 combinations could occur, and as many as there are rows do.
    const last = 1_200;
    const order = Array.from({ length: last }, (_, i) => (i * 7) % last);
    const { views: found, omitted } = views(
      "a*b",
      numbers("a", order),
      numbers(
        "b",
        order.map((value) => last - value),
      ),
    );
    expect(found.length + (omitted?.count ?? 0)).toBe(last);
    for (const { slice, rows } of found) {
      expect(Number(slice?.["a"]) + Number(slice?.["b"])).toBe(last);
      expect(Array.from(rows ?? [], (row) => order[row])).toEqual([Number(slice?.["a"])]);
    }
  });

  it("cut a column at edges, each belonging to the part above", () => {
    expect(shown(views("age:bins(18,25)", numbers("age", [17, 18, 25, 24.9, Number.NaN])))).toEqual([
      [{ age: "< 18" }, [0]],
      [{ age: "[18, 25)" }, [1, 3]],
      [{ age: ">= 25" }, [2]],
      [{ age: "(missing)" }, [4]],
    ]);
  });

  it("cut a column into parts of about the same size", () => {
    const found = views(
      "x:bins(4)",
      numbers(
        "x",
        Array.from({ length: 400 }, (_, i) => Math.sqrt(i)),
      ),
    );
    expect(found.views).toHaveLength(4);
    for (const { rows } of found.views) expect(Math.abs((rows?.length ?? 0) - 100)).toBeLessThanOrEqual(3);
  });

  it.each([
    ["years", 2015, 1],
    ["timestamps in seconds", 1_760_000_000, 86_400],
    ["large numbers close together", 100_000, 0.5],
    ["tiny numbers", 0, 1e-7],
  ])("cut %s by their range, not by their size", (_what, start, step) => {
    const values = Array.from({ length: 500 }, (_, i) => start + step * (i % 10));
    const found = views("x:bins(5)", numbers("x", values));
    expect(found.views).toHaveLength(5);
    for (const { rows } of found.views) expect(rows?.length).toBe(100);
  });

  it("make one part of a constant column", () => {
    expect(shown(views("x:bins(3)", numbers("x", [2, 2])))).toEqual([[{ x: "all" }, [0, 1]]]);
  });

  it("keep the largest where there are too many, and say how many are left out", () => {
    const many = views("id", numbers("id", [...Array.from({ length: sliceLimit + 5 }, (_, i) => i), 7]));
    expect(many.views).toHaveLength(sliceLimit);
    expect(many.views.some(({ slice }) => slice?.id === "7")).toBe(true);
    expect(many.notes).toEqual([expect.stringMatching(/makes 1005 slices; the 1000 largest are shown and 5 left out/)]);
    expect(many.omitted).toEqual({ count: 5, largest: 1 });
  });

  it("refuse bins of text and a column that is not there", () => {
    expect(() => views("plan:bins(3)", text("plan", ["a"]))).toThrow(/not numeric but text/);
    expect(() => views("plane", text("plan", ["a"]))).toThrow(/"plane", which is not there/);
  });
});
