import type { Examples } from "../metrics/examples.ts";
import type { Pair } from "./pair.ts";

/**
 * Both models' rows in one table: the challenger's in the first half, the champion's in the second. A weighting that
 * takes one of each row's two copies is a model made of both, and any metric can be computed on it.
 */
export function stackExamples({ challenger, champion }: Pair): Examples {
  const rows = challenger.rows + champion.rows;
  const columns = new Map(
    [...challenger.columns].flatMap(([name, column]) => {
      const other = champion.columns.get(name);
      return other === undefined ? [] : [[name, joined(column, other)] as const];
    }),
  );
  const base = { rows, weight: null, cluster: null, columns };
  if (challenger.task === "binary" && champion.task === "binary") {
    return {
      ...challenger,
      ...base,
      label: concatenated(challenger.label, champion.label),
      decision: both(challenger.decision, champion.decision, concatenated),
      decisionReason: challenger.decisionReason ?? champion.decisionReason,
      score: both(challenger.score, champion.score, joined),
      scoreReason: challenger.scoreReason ?? champion.scoreReason,
      scoreIsProbability: challenger.scoreIsProbability && champion.scoreIsProbability,
    };
  }
  if (challenger.task === "multiclass" && champion.task === "multiclass") {
    const others = champion.scores;
    return {
      ...challenger,
      ...base,
      label: joinedIndices(challenger.label, champion.label),
      decision: both(challenger.decision, champion.decision, joinedIndices),
      decisionReason: challenger.decisionReason ?? champion.decisionReason,
      scores: both(challenger.scores, others, (a, b) => a.map((column, k) => joined(column, b[k]))),
      scoreReason: challenger.scoreReason ?? champion.scoreReason,
      scoreIsProbability: challenger.scoreIsProbability && champion.scoreIsProbability,
    };
  }
  if (challenger.task === "regression" && champion.task === "regression") {
    return {
      ...challenger,
      ...base,
      label: joined(challenger.label, champion.label),
      prediction: joined(challenger.prediction, champion.prediction),
    };
  }
  return { task: "columns", ...base };
}

function both<T>(a: T | null, b: T | null, join: (a: T, b: T) => T): T | null {
  return a === null || b === null ? null : join(a, b);
}

function joined(a: Float64Array, b: Float64Array): Float64Array {
  const out = new Float64Array(a.length + b.length);
  out.set(a);
  out.set(b, a.length);
  return out;
}

function concatenated(a: Uint8Array, b: Uint8Array): Uint8Array {
  const out = new Uint8Array(a.length + b.length);
  out.set(a);
  out.set(b, a.length);
  return out;
}

function joinedIndices(a: Uint32Array, b: Uint32Array): Uint32Array {
  const out = new Uint32Array(a.length + b.length);
  out.set(a);
  out.set(b, a.length);
  return out;
}
