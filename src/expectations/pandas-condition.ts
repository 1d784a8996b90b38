import type { Operand, Predicate, PredicateComparator, Scalar } from "../profile/predicate.ts";
import { Refusal, Unsupported } from "./refusal.ts";

type Token =
  | { readonly kind: "name"; readonly text: string }
  | { readonly kind: "value"; readonly value: Scalar }
  | { readonly kind: "sign"; readonly text: string };

/** A side of a comparison: an operand or a list of constants. */
type Side =
  | { readonly kind: "operand"; readonly operand: Operand }
  | { readonly kind: "list"; readonly values: Scalar[] };

const tokenText =
  /\s*(?:`([^`]*)`|([A-Za-z_\u0080-\uFFFF][\w\u0080-\uFFFF]*)|((?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)|"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|(==|!=|<=|>=|<>|[-<>()[\],.&|~=!]))/y;
const longest = 4000;
const deepest = 50;
const subset =
  "read are comparisons (== != < <= > >=, also chained) of columns and constants, in and not in with a list, isnull(), notnull(), isin([…]), and, or, not, & | ~ and brackets";

/**
 * The part of pandas' `DataFrame.query` that filters rows by comparisons: `age > 3 and (plan == "a" or plan.isnull())`,
 * `x in [1, 2]`, `1 < x <= 5`, `` `two words` != 0 ``. As there, a missing value meets `!=`, `not in` and `not (…)`
 * and no other comparison.
 *
 * @throws Refusal that names what it cannot read
 */
export function readPandasCondition(text: string): Predicate {
  if (text.length > longest) throw new Refusal(`row_condition is longer than ${longest} characters`);
  return new ConditionReader(tokensOf(text), text).whole();
}

/** pandas knows two truths: an unknown comparison is false, and `!=` the opposite of `==`. */
export function compareTwoValued(comparator: PredicateComparator, left: Operand, right: Operand): Predicate {
  if (comparator === "!=") return { kind: "not", of: compareTwoValued("==", left, right) };
  return { kind: "holds", of: { kind: "compare", comparator, left, right } };
}

export function setTwoValued(operand: Operand, values: readonly Scalar[], isIn: boolean): Predicate {
  const within: Predicate = { kind: "holds", of: { kind: "in", operand, values } };
  return isIn ? within : { kind: "not", of: within };
}

function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const end = text.trimEnd().length;
  while (at < end) {
    tokenText.lastIndex = at;
    const found = tokenText.exec(text);
    if (found === null) throw refused(text, text.slice(at).trim().slice(0, 20));
    const [, quoted, name, number, double, single, sign] = found;
    if (quoted !== undefined) tokens.push({ kind: "name", text: `\`${quoted}` });
    else if (name !== undefined) tokens.push(constantOrName(name));
    else if (number !== undefined) tokens.push({ kind: "value", value: Number(number) });
    else if (sign !== undefined) tokens.push({ kind: "sign", text: sign });
    else tokens.push({ kind: "value", value: unescaped(double ?? single ?? "") });
    at = tokenText.lastIndex;
  }
  return tokens;
}

function constantOrName(name: string): Token {
  if (name === "True" || name === "true") return { kind: "value", value: true };
  if (name === "False" || name === "false") return { kind: "value", value: false };
  return { kind: "name", text: name };
}

function unescaped(text: string): string {
  return text.replace(/\\(.)/gs, (_, character: string) =>
    character === "n" ? "\n" : character === "t" ? "\t" : character,
  );
}

function refused(text: string, found: string): Unsupported {
  return new Unsupported(
    `row_condition ${JSON.stringify(text.slice(0, 80))} holds ${JSON.stringify(found)}, which is not read here; ${subset}`,
  );
}

class ConditionReader {
  readonly #tokens: readonly Token[];
  readonly #text: string;
  #at = 0;
  #depth = 0;

  constructor(tokens: readonly Token[], text: string) {
    this.#tokens = tokens;
    this.#text = text;
  }

  whole(): Predicate {
    const condition = this.#any();
    if (this.#at < this.#tokens.length) throw this.#error();
    return condition;
  }

  #any(): Predicate {
    if (++this.#depth > deepest) throw new Refusal(`row_condition is nested deeper than ${deepest} levels`);
    const of = [this.#all()];
    while (this.#word("or") || this.#sign("|")) of.push(this.#all());
    this.#depth--;
    return of.length === 1 ? of[0] : { kind: "any", of };
  }

  #all(): Predicate {
    const of = [this.#not()];
    while (this.#word("and") || this.#sign("&")) of.push(this.#not());
    return of.length === 1 ? of[0] : { kind: "all", of };
  }

  #not(): Predicate {
    let negated = false;
    while (this.#word("not") || this.#sign("~")) negated = !negated;
    const condition = this.#condition();
    return negated ? { kind: "not", of: condition } : condition;
  }

  #condition(): Predicate {
    if (this.#sign("(")) {
      const condition = this.#any();
      this.#expect(")");
      return condition;
    }
    const first = this.#side();
    const method = this.#method(first);
    if (method !== null) return method;
    const of: Predicate[] = [];
    let left = first;
    while (true) {
      const negated = this.#peekNotIn();
      if (negated || this.#word("in")) {
        const right = this.#side();
        if (left.kind !== "operand" || right.kind !== "list") throw this.#error();
        of.push(setTwoValued(left.operand, right.values, !negated));
        left = right;
        continue;
      }
      const comparator = this.#comparator();
      if (comparator === null) break;
      const right = this.#side();
      of.push(this.#comparison(comparator, left, right));
      left = right;
    }
    if (of.length > 0) return of.length === 1 ? of[0] : { kind: "all", of };
    // A lone column of booleans.
    if (first.kind !== "operand" || first.operand.kind !== "column") throw this.#error();
    return compareTwoValued("==", first.operand, { kind: "value", value: true });
  }

  #comparison(comparator: PredicateComparator, left: Side, right: Side): Predicate {
    if (left.kind === "operand" && right.kind === "operand") {
      return compareTwoValued(comparator, left.operand, right.operand);
    }
    // pandas reads `x == [1, 2]` as `x in [1, 2]`.
    const list = left.kind === "list" ? left : right;
    const other = left.kind === "list" ? right : left;
    if (list.kind === "list" && other.kind === "operand" && (comparator === "==" || comparator === "!=")) {
      return setTwoValued(other.operand, list.values, comparator === "==");
    }
    throw this.#error();
  }

  #side(): Side {
    if (this.#sign("[") || this.#sign("(")) {
      const close = this.#previous() === "[" ? "]" : ")";
      const values: Scalar[] = [];
      while (!this.#sign(close)) {
        values.push(this.#constant());
        if (!this.#sign(",")) {
          this.#expect(close);
          break;
        }
      }
      return { kind: "list", values };
    }
    const token = this.#tokens[this.#at];
    if (token?.kind === "name" && !keywords.has(token.text)) {
      this.#at++;
      const column = token.text.startsWith("`") ? token.text.slice(1) : token.text;
      return { kind: "operand", operand: { kind: "column", column } };
    }
    return { kind: "operand", operand: { kind: "value", value: this.#constant() } };
  }

  #constant(): Scalar {
    const negative = this.#sign("-");
    const token = this.#tokens[this.#at];
    if (token?.kind !== "value") throw this.#error();
    this.#at++;
    if (!negative) return token.value;
    if (typeof token.value !== "number") throw this.#error();
    return -token.value;
  }

  /** `.isnull()` and its kin behind a column; null where none stands here. */
  #method(side: Side): Predicate | null {
    if (!this.#sign(".")) return null;
    const name = this.#tokens[this.#at++];
    if (side.kind !== "operand" || side.operand.kind !== "column" || name?.kind !== "name") throw this.#error();
    const missing: Predicate = { kind: "missing", column: side.operand.column };
    if (!methods.has(name.text)) throw refused(this.#text, `.${name.text}`);
    this.#expect("(");
    if (name.text === "isin") {
      const list = this.#side();
      this.#expect(")");
      if (list.kind !== "list") throw this.#error();
      return setTwoValued(side.operand, list.values, true);
    }
    this.#expect(")");
    if (name.text === "isnull" || name.text === "isna") return missing;
    return { kind: "not", of: missing };
  }

  #peekNotIn(): boolean {
    const [not, within] = [this.#tokens[this.#at], this.#tokens[this.#at + 1]];
    const found = not?.kind === "name" && not.text === "not" && within?.kind === "name" && within.text === "in";
    if (found) this.#at += 2;
    return found;
  }

  #comparator(): PredicateComparator | null {
    for (const comparator of ["==", "!=", "<=", ">=", "<", ">"] as const) if (this.#sign(comparator)) return comparator;
    return null;
  }

  #word(text: string): boolean {
    const token = this.#tokens[this.#at];
    if (token?.kind !== "name" || token.text !== text) return false;
    this.#at++;
    return true;
  }

  #sign(text: string): boolean {
    const token = this.#tokens[this.#at];
    if (token?.kind !== "sign" || token.text !== text) return false;
    this.#at++;
    return true;
  }

  #previous(): string {
    const token = this.#tokens[this.#at - 1];
    return token?.kind === "sign" ? token.text : "";
  }

  #expect(sign: string): void {
    if (!this.#sign(sign)) throw this.#error();
  }

  #error(): Refusal {
    const token = this.#tokens[this.#at];
    const found = token === undefined ? "its end" : token.kind === "value" ? String(token.value) : token.text;
    return refused(this.#text, found);
  }
}

const methods = new Set(["isin", "isnull", "isna", "notnull", "notna"]);
const keywords = new Set(["and", "or", "not", "in", "None", "nan", "NaN"]);
