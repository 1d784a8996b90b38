import { describe, expect, test } from "vitest";
import {
  boundOf,
  counted,
  directionArrow,
  showCell,
  showColumn,
  showDifference,
  showExpected,
  showFigures,
  showLevel,
  showNumber,
} from "../../../src/report/numbers.ts";

describe("a figure is shown", () => {
  test.each([
    [
      "two significant digits of its interval's width",
      { value: 0.84231, interval: { low: 0.8331, high: 0.8516 } },
      "0.842 (0.833 … 0.852)",
    ],
    [
      "fewer digits where the interval is wide",
      { value: 0.5641, interval: { low: 0.4091, high: 0.7079 } },
      "0.56 (0.41 … 0.71)",
    ],
    ["three decimals below 1 without an interval", { value: 0.84231 }, "0.842"],
    ["four significant digits above 1 without an interval", { value: 54.21891 }, "54.22"],
    [
      "thousands set apart",
      { value: 159241.5, interval: { low: 150000, high: 170000 } },
      "159,242 (150,000 … 170,000)",
    ],
    ["a whole number whole", { value: 12480 }, "12,480"],
    [
      "a minus sign for negatives",
      { value: -0.0191, interval: { low: -0.027, high: -0.011 } },
      "−0.019 (−0.027 … −0.011)",
    ],
    [
      "no decimals for an interval that only rounding makes wide",
      { value: 1, interval: { low: 1 - 2e-16, high: 1 } },
      "1 (1 … 1)",
    ],
    ["an exponent for what no decimals show", { value: -1.214e-12 }, "−1.21e-12"],
    [
      "no sign for a negative that rounds to nothing",
      { value: -0.0001, interval: { low: -0.5, high: 0.5 } },
      "0.0 (−0.5 … 0.5)",
    ],
    ["nothing but zero for zero", { value: 0 }, "0"],
    ["the word for what is undefined", { value: null, interval: null }, "undefined"],
  ])("with %s", (_what, figures, shown) => {
    expect(showFigures(figures).withInterval).toBe(shown);
  });

  test("with as many decimals as tell it from its bound", () => {
    expect(showFigures({ value: 0.84996, bound: 0.85 }).value).toBe("0.84996");
    expect(showFigures({ value: 0.85, bound: 0.85 }).value).toBe("0.850");
    expect(showFigures({ value: 0.8 + 0.05, bound: 0.85 }).value).toBe("0.850");
    expect(showFigures({ value: 0.9, interval: { low: 0.80004, high: 0.95 }, bound: 0.8 }).low).toBe("0.80004");
  });

  test("as a difference with its sign", () => {
    expect(showDifference({ value: 0.0091, interval: { low: -0.0042, high: 0.0221 } }).withInterval).toBe(
      "+0.009 (−0.004 … +0.022)",
    );
    expect(showDifference({ value: null }).value).toBe("undefined");
  });
});

test.each([
  [null, "number", "undefined"],
  [null, "text", "—"],
  [true, "boolean", "yes"],
  [26.6666, "percent", "26.67 %"],
  [12480, "count", "12,480"],
  ["east", "name", "east"],
] as const)("the cell %j of type %s reads %s", (cell, type, shown) => {
  expect(showCell(cell, type)).toBe(shown);
});

test.each([
  [">= 0.85", 0.85],
  ["<= 250", 250],
  [">= 70%", 0.7],
  [">= 0.6 with 95% confidence", 0.6],
  ["== -1.5e-3", -0.0015],
  ["no worse than 1%", null],
  ["at least one rule", null],
  ["", null],
])("the bound of %j is %j", (expected, bound) => {
  expect(boundOf(expected)).toBe(bound);
});

test.each([
  ["share decimals", [1, 0.8783, null], "number", ["1.000", "0.878", "undefined"]],
  ["are whole where all are", [1, 12480, 3], "number", ["1", "12,480", "3"]],
  ["of thousands need none", [12480.4, 3.2], "number", ["12,480", "3"]],
  ["show what is not zero", [0.5, 1e-7, 0], "number", ["0.500", "1e-7", "0.000"]],
  ["of per cent have one", [9.783, 100, 5], "percent", ["9.8 %", "100.0 %", "5.0 %"]],
] as const)("a column's numbers %s", (_what, cells, type, shown) => {
  expect(showColumn(cells, type)).toEqual(shown);
});

test("words around numbers", () => {
  expect(showNumber(1234567)).toBe("1,234,567");
  expect(showLevel(0.95)).toBe("95 %");
  expect(showLevel(0.999)).toBe("99.9 %");
  expect(counted(1, "row")).toBe("1 row");
  expect(counted(12480, "row")).toBe("12,480 rows");
  expect([directionArrow("higher"), directionArrow("lower"), directionArrow("none")]).toEqual(["↑", "↓", ""]);
  expect(showExpected(">= 0.85")).toBe("≥ 0.85");
});
