import { asciiMatcher } from "./ascii-pattern.ts";
import { fieldKind } from "./batch.ts";
import type { BatchView } from "./batch-view.ts";
import { compileComparison } from "./compile-comparison.ts";
import { type CompiledOperand, compileOperand } from "./compile-operand.ts";
import { compileTupleIn } from "./compile-tuple.ts";
import { dateLength, isoInstant } from "./iso-instant.ts";
import { likeTest } from "./like-pattern.ts";
import type { FieldType, Predicate, Scalar } from "./predicate.ts";
import { rowObject } from "./row-object.ts";
import { compareBytes, TextCounts } from "./text-counts.ts";
import { TextMemo } from "./text-memo.ts";
import { type SchemaCompiler, schemaTest, type TextQuestion, textQuestion } from "./text-question.ts";
import { truth } from "./truth.ts";

/** Answers for the rows of the batch that the view shows, by `truth`; the array is used again at the next call. */
export type BatchTest = () => Uint8Array;

type Fill = (out: Uint8Array) => void;

/**
 * Makes a predicate ready for the batches that a view shows: one loop over a batch's rows for each part of it.
 *
 * Throws a UserError for a pattern or date format that cannot be run, an Error for a column that the view lacks or a
 * schema without a compiler.
 */
export function compilePredicate(
  predicate: Predicate,
  view: BatchView,
  compileSchema: SchemaCompiler | null = null,
): BatchTest {
  const fill = compileFill(predicate, view, compileSchema);
  let out = new Uint8Array(0);
  return () => {
    if (out.length < view.rows) out = new Uint8Array(view.rows);
    fill(out);
    return out;
  };
}

function compileFill(predicate: Predicate, view: BatchView, compileSchema: SchemaCompiler | null): Fill {
  switch (predicate.kind) {
    case "all":
      return joined(predicate.of, truth.yes, conjunction, view, compileSchema);
    case "any":
      return joined(predicate.of, truth.no, disjunction, view, compileSchema);
    case "not":
      return mapped(compilePredicate(predicate.of, view, compileSchema), negation, view);
    case "holds":
      return mapped(compilePredicate(predicate.of, view, compileSchema), certainty, view);
    case "constant": {
      const answer = predicate.value === null ? truth.unknown : predicate.value ? truth.yes : truth.no;
      return (out) => out.fill(answer, 0, view.rows);
    }
    case "missing": {
      const slot = view.slot(predicate.column);
      return (out) => {
        const { kinds } = view.fields(slot);
        for (let row = 0; row < view.rows; row++) out[row] = kinds[row] <= fieldKind.nan ? truth.yes : truth.no;
      };
    }
    case "compare": {
      const [left, right] = [compileOperand(predicate.left, view), compileOperand(predicate.right, view)];
      return compileComparison(predicate.comparator, left, right, view);
    }
    case "in":
      return isIn(compileOperand(predicate.operand, view), predicate.values, view);
    case "tuple-in":
      return compileTupleIn(
        predicate.operands.map((operand) => compileOperand(operand, view)),
        predicate.tuples,
        view,
      );
    case "all-different":
      return allDifferent(predicate.columns, view);
    case "like": {
      const like = likeTest(predicate.pattern, predicate.escape);
      const slot = view.slot(predicate.text.column);
      return (out) => {
        const { present, bytes, starts, ends } = view.texts(slot, predicate.text.style);
        for (let row = 0; row < view.rows; row++)
          out[row] = present[row] === 0 ? truth.unknown : like(bytes, starts[row], ends[row]) ? truth.yes : truth.no;
      };
    }
    case "matches":
    case "date-format":
    case "date":
    case "json":
    case "json-schema":
      return asked(predicate, view, compileSchema);
    case "type":
      return isOfType(predicate.types, view.slot(predicate.column), view);
    case "row-schema": {
      const valid = schemaTest(predicate.schema, compileSchema);
      const objectOf = rowObject(predicate.columns, view);
      return (out) => {
        for (let row = 0; row < view.rows; row++) out[row] = valid(objectOf(row)) ? truth.yes : truth.no;
      };
    }
  }
}

/** Kleene's logic over `truth`: for answers a and b, the answer at a·4 + b. */
const conjunction = Uint8Array.of(0, 0, 0, 0, 0, 1, 2, 3, 0, 2, 2, 3, 0, 3, 3, 3);
const disjunction = Uint8Array.of(0, 1, 2, 3, 1, 1, 1, 1, 2, 1, 2, 3, 3, 1, 3, 3);
const negation = Uint8Array.of(1, 0, 2, 3);
const certainty = Uint8Array.of(0, 1, 0, 0);

function joined(
  parts: readonly Predicate[],
  start: number,
  table: Uint8Array,
  view: BatchView,
  compileSchema: SchemaCompiler | null,
): Fill {
  const tests = parts.map((part) => compilePredicate(part, view, compileSchema));
  return (out) => {
    out.fill(start, 0, view.rows);
    for (const test of tests) {
      const answers = test();
      for (let row = 0; row < view.rows; row++) out[row] = table[(out[row] << 2) | answers[row]];
    }
  };
}

function mapped(test: BatchTest, table: Uint8Array, view: BatchView): Fill {
  return (out) => {
    const answers = test();
    for (let row = 0; row < view.rows; row++) out[row] = table[answers[row]];
  };
}

/** Lists of numbers up to this length are searched one by one. */
const shortList = 8;

function isIn(operand: CompiledOperand, values: readonly Scalar[], view: BatchView): Fill {
  if (operand.type === "empty") return (out) => out.fill(truth.unknown, 0, view.rows);
  if (operand.type === "text") {
    const wanted = new TextCounts(Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY);
    for (const value of values) if (typeof value === "string") wanted.addText(value, 1);
    return (out) => {
      const { present, bytes, starts, ends, hashes } = operand.texts();
      for (let row = 0; row < view.rows; row++) {
        if (present[row] === 0) out[row] = truth.unknown;
        else out[row] = wanted.find(hashes[row], bytes, starts[row], ends[row]) >= 0 ? truth.yes : truth.no;
      }
    };
  }
  const numbers = values.filter((value) => typeof value !== "string").map(Number);
  const list = Float64Array.from(new Set(numbers));
  const set = new Set(list);
  const has = list.length <= shortList ? (value: number) => list.includes(value) : (value: number) => set.has(value);
  return (out) => {
    const x = operand.values();
    for (let row = 0; row < view.rows; row++)
      out[row] = Number.isNaN(x[row]) ? truth.unknown : has(x[row]) ? truth.yes : truth.no;
  };
}

function asked(question: TextQuestion, view: BatchView, compileSchema: SchemaCompiler | null): Fill {
  const memo = new TextMemo(textQuestion(question, compileSchema));
  const slot = view.slot(question.text.column);
  const { style } = question.text;
  const matches = question.kind === "matches" ? asciiMatcher(question.pattern) : null;
  if (matches !== null)
    return (out) => {
      const texts = view.texts(slot, style);
      const { present, bytes, starts, ends, lengths } = texts;
      for (let row = 0; row < view.rows; row++) {
        if (present[row] === 0) out[row] = truth.unknown;
        // As many code points as bytes: ASCII.
        else if (lengths[row] !== ends[row] - starts[row]) out[row] = memo.answer(texts, row);
        else out[row] = matches(bytes, starts[row], ends[row]) ? truth.yes : truth.no;
      }
    };
  return (out) => {
    const texts = view.texts(slot, style);
    for (let row = 0; row < view.rows; row++)
      out[row] = texts.present[row] === 0 ? truth.unknown : memo.answer(texts, row);
  };
}

function isOfType(types: readonly FieldType[], slot: number, view: BatchView): Fill {
  const wanted = new Set(types);
  const byKind = new Uint8Array(6);
  if (wanted.has("number")) byKind[fieldKind.number] = 1;
  if (wanted.has("text")) byKind[fieldKind.text] = 1;
  if (wanted.has("boolean")) byKind[fieldKind.false] = byKind[fieldKind.true] = 1;
  const integers = wanted.has("integer");
  const dates = wanted.has("date");
  const timestamps = wanted.has("timestamp");
  return (out) => {
    const { kinds, numbers, bytes, starts, ends } = view.fields(slot);
    for (let row = 0; row < view.rows; row++) {
      const kind = kinds[row];
      let answer = byKind[kind] === 1;
      if (integers && kind === fieldKind.number) answer ||= Number.isInteger(numbers[row]);
      if ((dates || timestamps) && kind === fieldKind.text && !Number.isNaN(isoInstant(bytes, starts[row], ends[row])))
        answer ||= ends[row] - starts[row] === dateLength ? dates : timestamps;
      out[row] = answer ? truth.yes : truth.no;
    }
  };
}

function allDifferent(columns: readonly string[], view: BatchView): Fill {
  const pairs = columns.flatMap((left, i) =>
    columns.slice(i + 1).map((right) => sameValue(view.slot(left), view.slot(right), view)),
  );
  return (out) => {
    out.fill(truth.yes, 0, view.rows);
    for (const pair of pairs) {
      const same = pair();
      for (let row = 0; row < view.rows; row++) if (same(row)) out[row] = truth.no;
    }
  };
}

/** Whether two columns hold the same value, or both none, in a row. */
function sameValue(left: number, right: number, view: BatchView): () => (row: number) => boolean {
  const isText = (slot: number): boolean => view.columns[slot].type === "text";
  return () => {
    const [a, b] = [view.fields(left), view.fields(right)];
    const bothMissing = (row: number): boolean => a.kinds[row] <= fieldKind.nan && b.kinds[row] <= fieldKind.nan;
    if (isText(left) !== isText(right)) return bothMissing;
    if (!isText(left)) {
      const [x, y] = [view.numbers(left), view.numbers(right)];
      return (row) => x[row] === y[row] || bothMissing(row);
    }
    const [x, y] = [view.texts(left, "written"), view.texts(right, "written")];
    return (row) =>
      bothMissing(row) ||
      (x.present[row] === 1 &&
        y.present[row] === 1 &&
        x.hashes[row] === y.hashes[row] &&
        compareBytes(x.bytes, x.starts[row], x.ends[row], y.bytes, y.starts[row], y.ends[row]) === 0);
  };
}
