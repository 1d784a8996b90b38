import { expect, it } from "vitest";
import { nearest } from "../../../src/rules/nearest.ts";

const metrics = [
  "accuracy",
  "balanced_accuracy",
  "precision",
  "recall",
  "roc_auc",
  "log_loss",
  "f1",
  "fbeta",
  "mae",
  "rmse",
];

it.each([
  ["recal", "recall"],
  ["reacll", "recall"],
  ["ROC-AUC", "roc_auc"],
  ["rocauc", "roc_auc"],
  ["auc", "roc_auc"],
  ["logloss", "log_loss"],
  ["presicion", "precision"],
  ["acuracy", "accuracy"],
])("takes %s for %s", (typed, meant) => {
  expect(nearest(typed, metrics)[0]).toBe(meant);
});

it.each(["", "x", "zebra", "completely_different", "y".repeat(10_000)])("finds nothing near %j", (typed) => {
  expect(nearest(typed, metrics)).toEqual([]);
});

it("gives the nearest first, each once, and no more than the limit", () => {
  expect(nearest("col1", ["col22", "col2", "col2", "col3", "col1"], 2)).toEqual(["col1", "col2"]);
});
