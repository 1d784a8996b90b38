import { describe, expect, test } from "vitest";
import {
  boundOf,
  counted,
  directionArrow,
  showCell,
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

test("words around numbers", () => {
  expect(showNumber(1234567)).toBe("1,234,567");
  expect(showLevel(0.95)).toBe("95 %");
  expect(showLevel(0.999)).toBe("99.9 %");
  expect(counted(1, "row")).toBe("1 row");
  expect(counted(12480, "row")).toBe("12,480 rows");
  expect([directionArrow("higher"), directionArrow("lower"), directionArrow("none")]).toEqual(["↑", "↓", ""]);
  expect(showExpected(">= 0.85")).toBe("≥ 0.85");
});
