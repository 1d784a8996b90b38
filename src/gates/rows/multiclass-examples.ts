import { UserError } from "../../errors/user-error.ts";
import type { MulticlassExamples } from "../../metrics/examples.ts";
import type { Column } from "../../table/column.ts";
import { numbersOf } from "../../table/column-values.ts";
import { type ClassCoding, sortClasses } from "./classes.ts";
import { allProbabilities, type Context, codeParts, type Parts, scoresByClass, type Without } from "./model-parts.ts";

/** Labels, decisions and scores of several classes, in the order that reports show them. */
export function multiclass(
  parts: Parts,
  { inputs, roles, classes: named, notes }: Context,
): Without<MulticlassExamples> {
  if (inputs.threshold !== null)
    throw new UserError("threshold: with several classes the highest score decides; leave the threshold out", {
      title: "Input threshold",
    });
  if (inputs.positive !== null)
    throw new UserError(
      "positive: with several classes there is no positive one; ask for a class in the rule, recall(class=cat)",
      { title: "Input positive" },
    );
  const [first] = parts.scores;
  if (first !== undefined && first.className === null) {
    throw new UserError(
      `score: with several classes one column a class is needed, found only ${first.column.name}; give a pattern such as p_* or a list`,
      {
        title: "Input score",
        fix: "score: p_*",
      },
    );
  }
  const { label, prediction } = codeParts(parts, roles);
  const scored = scoresByClass(parts, label);
  const classes = sortClasses(named);
  const index = new Map(classes.map((name, position) => [name, position]));
  const recode = (coding: ClassCoding): Uint32Array => {
    const positions = coding.texts.map((text) => index.get(text) ?? 0);
    const codes = new Uint32Array(coding.codes.length);
    for (let row = 0; row < codes.length; row++) codes[row] = positions[coding.codes[row] ?? 0] ?? 0;
    return codes;
  };
  const scores = orderScores(scored, classes);
  const base = {
    task: "multiclass" as const,
    classes,
    label: recode(label),
    scores: scores.columns,
    scoreReason: scores.reason,
    scoreIsProbability: scores.columns?.every(allProbabilities) ?? false,
  };
  if (prediction !== null) return { ...base, decision: recode(prediction), decisionReason: null };
  if (scores.columns === null) return { ...base, decision: null, decisionReason: scores.reason };
  notes.push("decisions: the class with the highest score, the first of equal ones");
  return { ...base, decision: highest(scores.columns), decisionReason: null };
}

function orderScores(
  scored: readonly { className: string; column: Column }[],
  classes: readonly string[],
): { columns: readonly Float64Array[]; reason: null } | { columns: null; reason: string } {
  if (scored.length === 0) return { columns: null, reason: "there are no score columns" };
  const columns: Float64Array[] = [];
  for (const name of classes) {
    const own = scored.find((entry) => entry.className === name);
    const numbers = own === undefined ? null : numbersOf(own.column);
    if (numbers === null) return { columns: null, reason: `the class ${name} has no score column` };
    columns.push(numbers);
  }
  return { columns, reason: null };
}

function highest(scores: readonly Float64Array[]): Uint32Array {
  const rows = scores[0]?.length ?? 0;
  const decisions = new Uint32Array(rows);
  for (let row = 0; row < rows; row++) {
    let best = 0;
    for (let index = 1; index < scores.length; index++) {
      if ((scores[index]?.[row] ?? 0) > (scores[best]?.[row] ?? 0)) best = index;
    }
    decisions[row] = best;
  }
  return decisions;
}
