import type { Operand, Predicate, TextOperand } from "./predicate.ts";

/** The columns that a predicate looks at; none for null. */
export function predicateColumns(predicate: Predicate | null): Set<string> {
  const found = new Set<string>();
  if (predicate !== null) walk(predicate, (column) => found.add(column));
  return found;
}

/** The columns that an operand looks at. */
export function operandColumns(operand: Operand): Set<string> {
  const found = new Set<string>();
  walkOperand(operand, (column) => found.add(column));
  return found;
}

/** The columns whose text as it was written a predicate looks at; none for null. */
export function writtenColumns(predicate: Predicate | null): Set<string> {
  const found = new Set<string>();
  if (predicate !== null)
    walk(predicate, (column, text) => {
      if (text?.style === "written") found.add(column);
    });
  return found;
}

/** Told each column that is looked at, with the text operand through which it is, where that is so. */
type Visit = (column: string, text: TextOperand | null) => void;

function walk(predicate: Predicate, visit: Visit): void {
  switch (predicate.kind) {
    case "all":
    case "any":
      for (const part of predicate.of) walk(part, visit);
      return;
    case "not":
    case "holds":
      walk(predicate.of, visit);
      return;
    case "constant":
      return;
    case "missing":
    case "type":
      visit(predicate.column, null);
      return;
    case "compare":
      walkOperand(predicate.left, visit);
      walkOperand(predicate.right, visit);
      return;
    case "in":
      walkOperand(predicate.operand, visit);
      return;
    case "tuple-in":
      for (const operand of predicate.operands) walkOperand(operand, visit);
      return;
    case "all-different":
    case "row-schema":
      for (const column of predicate.columns) visit(column, null);
      return;
    case "matches":
    case "like":
    case "date-format":
    case "date":
    case "json":
    case "json-schema":
      visit(predicate.text.column, predicate.text);
      return;
  }
}

function walkOperand(operand: Operand, visit: Visit): void {
  switch (operand.kind) {
    case "value":
      return;
    case "column":
    case "instant":
    case "standardised":
      visit(operand.column, null);
      return;
    case "length":
    case "text":
      visit(operand.text.column, operand.text);
      return;
    case "sum":
      for (const term of operand.terms) visit(term.column, null);
      return;
  }
}
