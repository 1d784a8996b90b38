import { describe, expect, it } from "vitest";
import type { Check } from "../../../src/gate/check.ts";
import { redact } from "../../../src/gate/privacy.ts";
import type { Figure, GateReport, MetricRow, ReportTable } from "../../../src/gate/report.ts";
import { summarise } from "../../../src/gate/summary.ts";
import { expectValidReport } from "../../support/report.ts";
import { sampleCheck, sampleGateReport, sampleMetric } from "../../support/sample-gate-report.ts";

function suppressed(changes: Partial<GateReport>, suppressBelow = 5): GateReport {
  const report = redact(sampleGateReport(changes), { showValues: false, keyDisplay: "none", suppressBelow });
  expectValidReport(report);
  return report;
}

function table(
  columns: readonly (readonly [string, ReportTable["columns"][number]["type"]])[],
  rows: ReportTable["rows"],
  more = {},
): ReportTable {
  return {
    id: "confusion",
    title: "T",
    columns: columns.map(([id, type]) => ({ id, title: id, type })),
    rows,
    ...more,
  };
}

describe("a table", () => {
  const confusion = (rows: ReportTable["rows"]) =>
    table(
      [
        ["actual", "name"],
        ["cat", "count"],
        ["dog", "count"],
        ["fox", "count"],
      ],
      rows,
    );

  it("loses its small count, a second one in its row and column, and the corner that closes the rectangle", () => {
    const [masked] = suppressed({
      tables: [
        confusion([
          ["cat", 90, 3, 20],
          ["dog", 9, 80, 30],
          ["fox", 40, 50, 70],
        ]),
      ],
    }).tables;
    expect(masked.rows).toEqual([
      ["cat", 90, null, null],
      ["dog", 9, 80, 30],
      ["fox", 40, null, null],
    ]);
    expect(masked.note).toMatch(/^\d cells are masked: they count fewer than 5 rows/u);
  });

  it("keeps zeros and what is large enough", () => {
    const rows = [
      ["cat", 90, 0, 20],
      ["dog", 9, 80, 30],
    ];
    expect(suppressed({ tables: [confusion(rows)] }).tables[0].rows).toEqual(rows);
  });

  it("masks a total row or column only when nothing else is left", () => {
    const counts = table(
      [
        ["g", "name"],
        ["no", "count"],
        ["yes", "count"],
        ["n", "count"],
      ],
      [
        ["a", 3, 40, 43],
        ["b", 50, 60, 110],
        ["all", 53, 100, 153],
      ],
    );
    expect(suppressed({ tables: [counts] }).tables[0].rows).toEqual([
      ["a", null, null, 43],
      ["b", null, null, 110],
      ["all", 53, 100, 153],
    ]);
  });

  it("masks the numbers of the rows it touched, which come from them", () => {
    const groups = table(
      [
        ["attribute", "name"],
        ["group", "name"],
        ["n", "count"],
        ["rate", "percent"],
        ["tpr", "number"],
        ["label", "text"],
      ],
      [
        ["sex", "F", 3, 0.5, 0.4, "x"],
        ["sex", "M", 40, 0.6, 0.3, "y"],
        ["sex", "X", 90, 0.7, 0.2, "z"],
        ["race", "A", 60, 0.1, 0.1, "w"],
        ["race", "B", 73, 0.2, 0.3, "v"],
      ],
    );
    expect(suppressed({ tables: [groups] }).tables[0].rows).toEqual([
      ["sex", "F", null, null, null, "x"],
      ["sex", "M", null, null, null, "y"],
      ["sex", "X", 90, 0.7, 0.2, "z"],
      ["race", "A", 60, 0.1, 0.1, "w"],
      ["race", "B", 73, 0.2, 0.3, "v"],
    ]);
  });

  it("whose counts add up to nothing loses the small one alone", () => {
    const expectations = table(
      [
        ["type", "name"],
        ["unexpected", "count"],
      ],
      [
        ["a", 3],
        ["b", 40],
        ["c", 0],
      ],
      { additive: false, note: "Kept." },
    );
    const [masked] = suppressed({ tables: [expectations] }).tables;
    expect(masked.rows).toEqual([
      ["a", null],
      ["b", 40],
      ["c", 0],
    ]);
    expect(masked.note).toMatch(/^Kept\. 1 cell is masked/u);
  });
});

describe("metrics", () => {
  const slice = (value: string, changes: Partial<MetricRow>): MetricRow =>
    sampleMetric({ slice: { region: value }, ...changes });

  it("of a slice that is too small are masked, and the next smallest slice with it", () => {
    const rows = [
      sampleMetric({ support: { n: 1000 } }),
      slice("a", {
        support: { n: 3 },
        value: 0.123,
        interval: { low: 0.1, high: 0.2, level: 0.95, method: "delong" },
        dummy: 0.5,
      }),
      slice("b", { support: { n: 400 }, value: 0.5 }),
      slice("c", { support: { n: 597 }, value: 0.6 }),
    ];
    const { metrics } = suppressed({ metrics: rows });
    expect(metrics.map((row) => [row.value, row.support])).toEqual([
      [0.902, { n: 1000 }],
      [null, null],
      [null, null],
      [0.6, { n: 597 }],
    ]);
    expect(metrics[1]).toMatchObject({
      reason: expect.stringContaining("fewer than 5 rows"),
      interval: null,
      dummy: null,
    });
  });

  it("with one denominator too small lose the other one, too, since both add up to n", () => {
    const [row] = suppressed({
      metrics: [sampleMetric({ support: { n: 1000, positives: 3, negatives: 997 } })],
    }).metrics;
    expect(row).toMatchObject({ value: null, support: { n: 1000 } });
    expect(Object.keys(row.support ?? {})).toEqual(["n"]);
  });

  it("that give a small count away go with all figures of the same confusion matrix, and others stay", () => {
    const support = { n: 1000, positives: 50, negatives: 950 };
    const { metrics } = suppressed({
      metrics: [
        sampleMetric({ id: "recall", value: 0.94, support }),
        sampleMetric({ id: "f1", value: 0.9, support }),
        sampleMetric({ id: "roc_auc", value: 0.987654, support }),
        sampleMetric({ id: "recall", value: 0.8, support: { n: 500, positives: 50 }, slice: { region: "a" } }),
      ],
    });
    expect(metrics.map((row) => row.value)).toEqual([null, null, 0.987654, 0.8]);
  });

  it("of champions and challengers go with them", () => {
    const comparison = {
      champion: { value: 0.8, interval: null },
      difference: { value: 0.1, interval: null, method: "delong", p: 0.3, verdict: "undecided" as const },
    };
    const [row] = suppressed({ metrics: [sampleMetric({ support: { n: 4 }, ...comparison })] }).metrics;
    expect(row).not.toHaveProperty("champion");
    expect(row).not.toHaveProperty("difference");
  });
});

describe("what shows a masked figure again", () => {
  const check: Check = sampleCheck({
    title: "recall >= 0.7 on region=a",
    expected: ">= 0.7",
    outcome: "fail",
    observed: 0.3333,
    slice: { region: "a" },
    support: { n: 3 },
    message: "1 of 3",
    evidence: ["two were missed"],
    interval: { low: 0.1, high: 0.6, level: 0.95, method: "wilson" },
    baseline: { name: "dummy", value: 0.25 },
  });
  const report: Partial<GateReport> = {
    verdict: "fail",
    summary: summarise([check]),
    checks: [check],
    metrics: [sampleMetric({ id: "recall", slice: { region: "a" }, value: 0.3333, support: { n: 3 } })],
  };

  it("is masked in its check without changing what was decided", () => {
    const after = suppressed(report);
    expect(after.verdict).toBe("fail");
    expect(after.checks[0]).toMatchObject({
      id: check.id,
      title: check.title,
      outcome: "fail",
      severity: "critical",
      observed: null,
      interval: null,
      baseline: null,
      support: null,
      evidence: [],
    });
    expect(after.summary).toBe(
      "recall on region=a failed: masked: it counts fewer than 5 rows, or would give such a count away",
    );
  });

  it("is masked in tables that name the slice or show the figure", () => {
    const worst = table(
      [
        ["slice", "name"],
        ["value", "number"],
        ["n", "count"],
      ],
      [
        ["region=a", 0.5, 30],
        ["plan=x", 0.3333, 80],
        ["plan=y", 0.7, 90],
      ],
    );
    expect(suppressed({ ...report, tables: [worst] }).tables[0].rows).toEqual([
      ["region=a", null, null],
      ["plan=x", null, null],
      ["plan=y", 0.7, 90],
    ]);
  });

  it("is taken out of figures, with its name", () => {
    const figure: Figure = {
      id: "slices",
      kind: "interval",
      title: "F",
      x: { title: "x" },
      y: { title: "y" },
      categories: ["region=a", "region=b"],
      series: [
        {
          name: "recall",
          points: [
            { x: 0.3333, y: 0, low: 0.1, high: 0.6 },
            { x: 0.8, y: 1 },
          ],
        },
      ],
    };
    const [after] = suppressed({ ...report, figures: [figure] }).figures;
    expect(after.categories).toEqual(["region=b"]);
    expect(after.series[0].points).toEqual([{ x: 0.8, y: 1 }]);
  });
});

describe("a figure", () => {
  const points = [
    { x: 0.1, y: 0.5, n: 40 },
    { x: 0.2, y: 0.25, n: 4 },
    { x: 0.3, y: 0.5, n: 60 },
    { x: 0.4, y: 0.5, n: 90 },
  ];
  const calibration: Figure = {
    id: "calibration",
    kind: "scatter",
    title: "C",
    x: { title: "x" },
    y: { title: "y" },
    series: [{ name: "m", points }],
  };

  it("loses points of few rows, and a second one", () => {
    const [after] = suppressed({ figures: [calibration] }).figures;
    expect(after.series[0].points.map((point) => point.n)).toEqual([60, 90]);
  });

  it("loses a point whose share is a small count", () => {
    const few = [{ x: 0.1, y: 0.02, n: 100 }, ...points.filter((point) => point.n > 5)];
    const [after] = suppressed({ figures: [{ ...calibration, series: [{ name: "m", points: few }] }] }).figures;
    expect(after.series[0].points.map((point) => point.n)).toEqual([60, 90]);
  });

  it("of a matrix with a small cell, or beside a masked table, is emptied", () => {
    const matrix: Figure = {
      ...calibration,
      id: "confusion",
      kind: "matrix",
      categories: ["a", "b"],
      series: [
        {
          name: "a",
          points: [
            { x: 0, y: 3 },
            { x: 1, y: 90 },
          ],
        },
      ],
    };
    expect(suppressed({ figures: [matrix] }).figures[0].series).toEqual([{ name: "a", points: [] }]);
    const masked = table(
      [
        ["g", "name"],
        ["n", "count"],
      ],
      [
        ["a", 3],
        ["b", 70],
      ],
    );
    const large: Figure = { ...calibration, id: "confusion", series: [{ name: "m", points: [{ x: 1, y: 1, n: 70 }] }] };
    expect(suppressed({ tables: [masked], figures: [large] }).figures[0].series[0].points).toEqual([]);
  });
});

describe("a confusion matrix with a masked cell", () => {
  const matrix = table(
    [
      ["label", "name"],
      ["predicted_0", "count"],
      ["predicted_1", "count"],
    ],
    [
      ["no", 90, 3],
      ["yes", 9, 80],
    ],
  );
  const classes = {
    ...table(
      [
        ["class", "name"],
        ["n", "count"],
        ["recall", "number"],
      ],
      [
        ["no", 93, 0.967741935483871],
        ["yes", 89, 0.898876404494382],
      ],
    ),
    id: "classes",
  };
  const pairs = {
    ...table(
      [
        ["label", "name"],
        ["prediction", "name"],
        ["n", "count"],
      ],
      [["yes", "no", 9]],
    ),
    id: "confused-pairs",
  };
  const support = { n: 182, positives: 89, negatives: 93 };

  it("takes every figure with it from which the cell could be computed back", () => {
    const after = suppressed({
      tables: [matrix, classes, pairs],
      metrics: [
        sampleMetric({ id: "accuracy", value: 170 / 182, support }),
        sampleMetric({ id: "recall", value: 80 / 89, support }),
        sampleMetric({ id: "roc_auc", value: 0.987654, support }),
      ],
      notes: ["accuracy is 0.9341 over all rows", "label: column y"],
    });
    expect(after.tables.map((one) => one.rows)).toEqual([
      [
        ["no", null, null],
        ["yes", null, null],
      ],
      [
        ["no", null, null],
        ["yes", null, null],
      ],
      [["yes", "no", null]],
    ]);
    expect(after.metrics.map((row) => row.value)).toEqual([null, null, 0.987654]);
    expect(after.notes).toEqual(["label: column y"]);
  });

  it("goes itself where the metrics alone would give a small count away", () => {
    const large = table(
      [
        ["label", "name"],
        ["predicted_0", "count"],
        ["predicted_1", "count"],
      ],
      [
        ["no", 90, 30],
        ["yes", 9, 80],
      ],
    );
    const after = suppressed({
      tables: [large],
      metrics: [sampleMetric({ id: "recall", value: 0.94, support: { n: 209, positives: 50 } })],
    });
    expect(after.tables[0].rows).toEqual([
      ["no", null, null],
      ["yes", null, null],
    ]);
  });
});
