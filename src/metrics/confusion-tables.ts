import type { Cell, Figure, ReportTable } from "../gate/report.ts";
import type { BinaryExamples, Examples, MulticlassExamples } from "./examples.ts";
import { type Confusion, classNames, confusion, confusionOf, oneAgainstRest } from "./summaries/confusion.ts";
import { countCells } from "./summarise.ts";

/** A matrix of more classes is not read cell by cell; its most confused pairs are. */
const mostClasses = 25;
const mostPairs = 10;

/** Counts of rows by label and prediction, whatever the rows weigh; null where there are no decisions or rows. */
function countedConfusion(examples: Examples): Confusion | null {
  if (examples.task !== "binary" && examples.task !== "multiclass") return null;
  if (examples.rows === 0 || confusion.missing(examples) !== null) return null;
  return confusionOf(countCells(confusion, examples, null, null), classNames(examples), examples.task);
}

function weighted(examples: Examples): { readonly note: string } | Record<never, never> {
  return examples.weight === null ? {} : { note: "Rows are counted here, not weighed." };
}

/** Table `confusion`: a row a label, a column a prediction, counts of rows. */
export function confusionTable(examples: Examples): ReportTable[] {
  const matrix = countedConfusion(examples);
  if (matrix === null || matrix.size > mostClasses) return [];
  return [
    {
      id: "confusion",
      title: "Confusion matrix",
      columns: [
        { id: "label", title: "label", type: "name" },
        ...matrix.classes.map((name, index) => ({
          id: `predicted_${index}`,
          title: `predicted ${name}`,
          type: "count" as const,
        })),
      ],
      rows: matrix.classes.map((name, label): Cell[] => [
        name,
        ...matrix.classes.map((_, decision) => matrix.at[label * matrix.size + decision]),
      ]),
      ...weighted(examples),
    },
  ];
}

/** Table `classes` of several classes: size, predictions, precision, recall and F1 of each, null where undefined. */
export function classTable(examples: Examples): ReportTable[] {
  const matrix = examples.task === "multiclass" ? countedConfusion(examples) : null;
  if (matrix === null) return [];
  const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
  return [
    {
      id: "classes",
      title: "Figures of each class",
      columns: [
        { id: "class", title: "class", type: "name" },
        { id: "n", title: "n", type: "count" },
        { id: "predicted", title: "predicted", type: "count" },
        { id: "precision", title: "precision", type: "number" },
        { id: "recall", title: "recall", type: "number" },
        { id: "f1", title: "f1", type: "number" },
      ],
      rows: matrix.classes.map((name, index): Cell[] => {
        const { tp, fp, fn } = oneAgainstRest(matrix, index);
        return [name, tp + fn, tp + fp, share(tp, tp + fp), share(tp, tp + fn), share(2 * tp, 2 * tp + fp + fn)];
      }),
      ...weighted(examples),
    },
  ];
}

/** Table `confused-pairs` of several classes: the most frequent errors, with their share of the label's rows in per cent. */
export function confusedPairs(examples: Examples): ReportTable[] {
  const matrix = examples.task === "multiclass" ? countedConfusion(examples) : null;
  if (matrix === null) return [];
  const pairs: { readonly label: number; readonly decision: number; readonly n: number }[] = [];
  for (let label = 0; label < matrix.size; label++) {
    for (let decision = 0; decision < matrix.size; decision++) {
      const n = matrix.at[label * matrix.size + decision];
      if (label !== decision && n > 0) pairs.push({ label, decision, n });
    }
  }
  if (pairs.length === 0) return [];
  pairs.sort((a, b) => b.n - a.n || a.label - b.label || a.decision - b.decision);
  return [
    {
      id: "confused-pairs",
      title: "Most confused classes",
      columns: [
        { id: "label", title: "label", type: "name" },
        { id: "prediction", title: "prediction", type: "name" },
        { id: "n", title: "n", type: "count" },
        { id: "share", title: "share of the label", type: "percent" },
      ],
      rows: pairs
        .slice(0, mostPairs)
        .map(({ label, decision, n }): Cell[] => [
          matrix.classes[label],
          matrix.classes[decision],
          n,
          (100 * n) / matrix.labels[label],
        ]),
      ...weighted(examples),
    },
  ];
}

/** Figure `confusion`: one series a label, x the prediction's place, y its share of the label, n the count. */
export function confusionFigure(examples: BinaryExamples | MulticlassExamples): Figure[] {
  const matrix = countedConfusion(examples);
  if (matrix === null || matrix.size > mostClasses) return [];
  return [
    {
      id: "confusion",
      kind: "matrix",
      title: "Confusion matrix",
      x: { title: "prediction" },
      y: { title: "label", domain: [0, 1] },
      categories: matrix.classes,
      series: matrix.classes.map((name, label) => ({
        name,
        points: matrix.classes.map((_, decision) => {
          const n = matrix.at[label * matrix.size + decision];
          return { x: decision, y: matrix.labels[label] === 0 ? 0 : n / matrix.labels[label], n };
        }),
      })),
    },
  ];
}
