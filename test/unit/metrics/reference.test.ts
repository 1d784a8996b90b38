import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Examples } from "../../../src/metrics/examples.ts";
import { binary, columnsOnly, estimate, multiclass, regression } from "./support.ts";

interface Case {
  readonly task: Examples["task"];
  readonly name: string;
  readonly label: readonly number[];
  readonly decision: readonly number[];
  readonly prediction: readonly number[];
  readonly score: readonly number[];
  readonly scores: readonly (readonly number[])[];
  readonly x: readonly (number | null)[];
  readonly weight?: readonly number[];
  readonly expected: Readonly<Record<string, number | null>>;
}

const file = new URL("../../reference/metrics.json", import.meta.url);
const { cases }: { cases: readonly Case[] } = JSON.parse(readFileSync(file, "utf8"));

function examplesOf(entry: Case): Examples {
  const { weight, label, decision, score, scores, prediction, x } = entry;
  switch (entry.task) {
    case "binary":
      return binary(label, { score, decision, weight });
    case "multiclass":
      return multiclass(label, decision, { scores, weight });
    case "regression":
      return regression(label, prediction, { weight });
    case "columns":
      return columnsOnly(x.length, { columns: { x: x.map((of) => of ?? Number.NaN) }, weight });
  }
}

// scikit-learn itself loses digits where it sums far from 0, and solvers stop at their own tolerance.
const looser: Readonly<Record<string, number>> = { calibration_slope: 1e-8, calibration_intercept: 1e-8 };

describe.each(cases)("$task, $name", (entry) => {
  const examples = examplesOf(entry);
  it.each(Object.entries(entry.expected))("%s is %s as scikit-learn, SciPy and NumPy have it", (id, expected) => {
    const found = estimate(id, examples);
    expect(found.id).toBe(id);
    if (expected === null) {
      expect(found.value).toMatchObject({ value: null, reason: expect.stringMatching(/\w/) });
      return;
    }
    const error = Math.abs((found.value.value ?? Number.NaN) - expected) / Math.max(1, Math.abs(expected));
    expect(error, `${found.value.value}`).toBeLessThanOrEqual(looser[id] ?? 1e-12);
  });
});
