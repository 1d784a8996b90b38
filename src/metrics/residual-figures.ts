import type { Figure } from "../gate/report.ts";
import { quantileOfSorted } from "../stats/quantile.ts";
import { argsort } from "../stats/sorting.ts";
import type { RegressionExamples } from "./examples.ts";

/** A bin holds at least this many rows, so that its mean and quartiles are nobody's own value. */
const fewestRows = 10;
const mostBins = 20;

/**
 * Residuals (prediction − label) and labels over the prediction: rows in up to 20 bins of equal size by prediction, a
 * point at each bin's means with its middle half as the bar. Empty below 20 rows, or where the predictions are
 * constant. Rows are counted, not weighed.
 */
export function residualFigures(examples: RegressionExamples): Figure[] {
  const { label, prediction, rows } = examples;
  const count = Math.min(mostBins, Math.floor(rows / fewestRows));
  if (count < 2) return [];
  const order = argsort(prediction);
  if (prediction[order[0]] === prediction[order[rows - 1]]) return [];
  const bins = Array.from({ length: count }, (_, bin) =>
    order.subarray(Math.floor((bin * rows) / count), Math.floor(((bin + 1) * rows) / count)),
  );
  const low = mean(Float64Array.from(bins[0], (row) => prediction[row]));
  const high = mean(Float64Array.from(bins[count - 1], (row) => prediction[row]));
  const points = (of: (row: number) => number): Figure["series"][number]["points"] =>
    bins.map((bin) => {
      const values = Float64Array.from(bin, of).sort();
      return {
        x: mean(Float64Array.from(bin, (row) => prediction[row])),
        y: mean(values),
        low: quantileOfSorted(values, 0.25),
        high: quantileOfSorted(values, 0.75),
        n: bin.length,
      };
    });
  return [
    {
      id: "residuals",
      kind: "scatter",
      title: "Residuals by prediction",
      x: { title: "prediction" },
      y: { title: "prediction − label" },
      series: [{ name: "mean and middle half", points: points((row) => prediction[row] - label[row]) }],
      reference: {
        name: "no error",
        points: [
          { x: low, y: 0 },
          { x: high, y: 0 },
        ],
      },
    },
    {
      id: "predicted-actual",
      kind: "scatter",
      title: "Label by prediction",
      x: { title: "prediction" },
      y: { title: "label" },
      series: [{ name: "mean and middle half", points: points((row) => label[row]) }],
      reference: {
        name: "no error",
        points: [
          { x: low, y: low },
          { x: high, y: high },
        ],
      },
    },
  ];
}

function mean(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}
