import { scaleBand, scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import { describe, expect, test } from "vitest";
import { groupBars } from "../../../src/fairness/group-bars.ts";
import { figureChart } from "../../../src/report/charts.ts";
import { readHtml } from "../../support/rendered.ts";
import { judgePeople } from "./people.ts";

const judged = judgePeople(
  {
    label: [...Array.from({ length: 40 }, (_, i) => i % 2), ...Array.from({ length: 50 }, (_, i) => i % 2), 0, 0, 0],
    prediction: Array.from({ length: 93 }, (_, i) => (i % 3 === 0 ? 1 : 0)),
    attributes: {
      sex: [...Array.from({ length: 40 }, () => "F"), ...Array.from({ length: 50 }, () => "M"), null, null, null],
    },
  },
  "sex",
);
const [measured] = judged.measured;
if (measured === undefined) throw new Error("nothing was measured");
const [women, men] = measured.grouping.groups;
const bars = (id: string, marksExtremes = true) => {
  const measure = judged.measures.find((one) => one.id === id);
  if (measure === undefined || women === undefined || men === undefined) throw new Error(`there is no ${id}`);
  return groupBars(measured, measure, {
    confidence: 0.95,
    reference: men,
    deciding: [women, men],
    marksExtremes,
    line: { name: "four fifths of the highest rate", at: 0.27 },
  });
};

describe("a measure's bars", () => {
  test("do not tell which is lowest where privacy masks a rate", () => {
    expect(bars("selection_rate", false)?.categories).toEqual(["F", "M (reference)", "(unknown) (too small)"]);
  });

  test("have every group with its interval and rows, the extremes, the reference and small groups marked", () => {
    const figure = bars("selection_rate");
    expect(figure?.categories).toEqual(["F (highest)", "M (lowest, reference)", "(unknown) (too small)"]);
    expect(figure?.series[0]?.points.map(({ n }) => n)).toEqual([40, 50, 3]);
    for (const { y, low, high } of figure?.series[0]?.points ?? []) {
      expect(low).toBeLessThanOrEqual(y);
      expect(high).toBeGreaterThanOrEqual(y);
    }
    expect(figure?.y.domain).toEqual([0, 1]);
  });

  test("say in the title how many groups have no such figure", () => {
    const figure = bars("tpr");
    expect(figure?.title).toBe("tpr by sex (undefined in 1 group)");
    expect(figure?.categories).toEqual(["F (highest)", "M (lowest, reference)"]);
  });

  test("are drawn lying, with names, figures, rows and the line in text", () => {
    const figure = bars("selection_rate");
    if (figure === null) throw new Error("no figure");
    const chart = figureChart(figure, { scaleBand, scaleLinear, line });
    const { elements, text } = readHtml(chart?.markup ?? "");
    expect(elements.filter(({ tag, attributes }) => tag === "rect" && attributes["class"] === "bar")).toHaveLength(3);
    for (const part of [
      "M (lowest, reference)",
      "50 rows",
      "(unknown) (too small)",
      "share that gets the favourable outcome",
      "dashed: four fifths of the highest rate",
    ])
      expect(text).toContain(part);
  });
});
