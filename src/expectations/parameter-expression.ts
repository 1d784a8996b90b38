import { instantOf } from "./instant-text.ts";
import type { JsonValue } from "./json-value.ts";
import { roundHalfEven } from "./order-statistics.ts";
import { Refusal } from "./refusal.ts";

type Lookup = (name: string) => JsonValue | undefined;
/** A number, an instant in milliseconds since 1970, or a span of milliseconds. */
type Operand =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "instant"; readonly value: number }
  | { readonly kind: "span"; readonly value: number };

const token = /\s*(?:(\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?)|([A-Za-z][A-Za-z0-9_$]*)|([-+*/^(),=]))/y;
const loneName = /^\s*([A-Za-z][A-Za-z0-9_$]*)\s*$/;
const deepest = 50;
const longest = 2000;

/**
 * The value of a suite parameter's expression: a name alone stands for its value whatever it is; else numbers, names,
 * `+ - * / ^`, brackets, `PI`, `E`, `sin cos tan exp abs trunc round sgn`, and dates by `now()`, `datetime(y, m, d, …)`
 * and `timedelta(weeks=…, days=…, …)`. `^` binds to the right, `round` rounds halves to even as Python does. An
 * instant is returned as ISO 8601 text.
 *
 * @throws Refusal where a name has no value or the text is no such expression
 */
export function evaluateParameterExpression(expression: string, lookup: Lookup, now: number): JsonValue {
  const alone = loneName.exec(expression)?.[1];
  if (alone !== undefined) {
    const value = lookup(alone);
    if (value === undefined) throw new Refusal(`no value was given for $PARAMETER ${alone}`);
    return value;
  }
  if (expression.length > longest) throw new Refusal(`$PARAMETER is longer than ${longest} characters`);
  const result = new Evaluation(expression, lookup, now).whole();
  if (result.kind === "instant") return isoText(result.value);
  if (result.kind === "span") throw new Refusal(`$PARAMETER ${expression} is a span of time, not a value`);
  if (!Number.isFinite(result.value)) throw new Refusal(`$PARAMETER ${expression} has no finite value`);
  return result.value;
}

class Evaluation {
  readonly #expression: string;
  readonly #lookup: Lookup;
  readonly #now: number;
  #at = 0;
  #depth = 0;

  constructor(expression: string, lookup: Lookup, now: number) {
    this.#expression = expression;
    this.#lookup = lookup;
    this.#now = now;
  }

  whole(): Operand {
    const value = this.#sum();
    if (this.#expression.slice(this.#at).trim() !== "") throw this.#error();
    return value;
  }

  #sum(): Operand {
    let value = this.#product();
    while (true) {
      if (this.#take("+")) value = add(value, this.#product(), 1);
      else if (this.#take("-")) value = add(value, this.#product(), -1);
      else return value;
    }
  }

  #product(): Operand {
    let value = this.#power();
    while (true) {
      if (this.#take("*")) value = scale(value, this.#power());
      else if (this.#take("/")) value = divide(value, this.#power());
      else return value;
    }
  }

  #power(): Operand {
    if (++this.#depth > deepest) throw new Refusal(`$PARAMETER is nested deeper than ${deepest} levels`);
    let negative = false;
    while (true) {
      if (this.#take("-")) negative = !negative;
      else if (!this.#take("+")) break;
    }
    const atom = this.#atom();
    const base = negative ? number(-numberOf(atom)) : atom;
    const value = this.#take("^") ? number(numberOf(base) ** numberOf(this.#power())) : base;
    this.#depth--;
    return value;
  }

  #atom(): Operand {
    const { text, kind } = this.#next();
    if (kind === "number") return number(Number(text));
    if (kind === "name") return this.#take("(") ? this.#call(text) : this.#named(text);
    if (text !== "(") throw this.#error();
    const value = this.#sum();
    if (!this.#take(")")) throw this.#error();
    return value;
  }

  #named(name: string): Operand {
    const value = this.#lookup(name);
    if (typeof value === "number") return number(value);
    if (typeof value === "string") {
      const instant = instantOf(value);
      const asNumber = value.trim() === "" ? Number.NaN : Number(value);
      if (!Number.isNaN(asNumber)) return number(asNumber);
      if (instant !== null) return { kind: "instant", value: instant };
    }
    if (value !== undefined)
      throw new Refusal(`$PARAMETER ${name} is neither a number nor a date, so nothing can be computed with it`);
    if (name.toUpperCase() === "PI") return number(Math.PI);
    if (name.toUpperCase() === "E") return number(Math.E);
    throw new Refusal(`no value was given for $PARAMETER ${name}`);
  }

  #call(name: string): Operand {
    const args: number[] = [];
    const named = new Map<string, number>();
    if (!this.#take(")")) {
      do {
        const before = this.#at;
        const first = this.#next();
        if (first.kind === "name" && this.#take("=")) {
          named.set(first.text, numberOf(this.#sum()));
        } else {
          this.#at = before;
          args.push(numberOf(this.#sum()));
        }
      } while (this.#take(","));
      if (!this.#take(")")) throw this.#error();
    }
    if (name === "now" && args.length === 0) return { kind: "instant", value: this.#now };
    if (name === "datetime") return instantOfParts(args, named);
    if (name === "timedelta") return spanOfParts(args, named);
    const [argument] = args;
    const compute = functions.get(name);
    if (compute === undefined || argument === undefined || args.length > 1 || named.size > 0) {
      throw new Refusal(
        `$PARAMETER calls ${name} with ${args.length + named.size} arguments; known are ${[...functions.keys(), "now", "datetime", "timedelta"].join(", ")}`,
      );
    }
    return number(compute(argument));
  }

  #next(): { readonly text: string; readonly kind: "number" | "name" | "sign" } {
    token.lastIndex = this.#at;
    const found = token.exec(this.#expression);
    if (found === null) throw this.#error();
    this.#at = token.lastIndex;
    if (found[1] !== undefined) return { text: found[1], kind: "number" };
    return found[2] === undefined ? { text: found[3] ?? "", kind: "sign" } : { text: found[2], kind: "name" };
  }

  #take(sign: string): boolean {
    token.lastIndex = this.#at;
    if (token.exec(this.#expression)?.[3] !== sign) return false;
    this.#at = token.lastIndex;
    return true;
  }

  #error(): Refusal {
    return new Refusal(`$PARAMETER ${this.#expression} cannot be read at character ${this.#at + 1}`);
  }
}

const functions = new Map<string, (value: number) => number>([
  ["sin", Math.sin],
  ["cos", Math.cos],
  ["tan", Math.tan],
  ["exp", Math.exp],
  ["abs", Math.abs],
  ["trunc", Math.trunc],
  ["round", roundHalfEven],
  ["sgn", (value) => (Math.abs(value) <= 1e-12 ? 0 : Math.sign(value))],
]);

const milliseconds = new Map([
  ["days", 86_400_000],
  ["seconds", 1000],
  ["microseconds", 0.001],
  ["milliseconds", 1],
  ["minutes", 60_000],
  ["hours", 3_600_000],
  ["weeks", 604_800_000],
]);

function number(value: number): Operand {
  return { kind: "number", value };
}

function numberOf(operand: Operand): number {
  if (operand.kind === "number") return operand.value;
  throw new Refusal("$PARAMETER computes with a date where a number is needed");
}

function add(one: Operand, other: Operand, sign: 1 | -1): Operand {
  const value = one.value + sign * other.value;
  if (one.kind === "instant" && other.kind === "instant" && sign === -1) return { kind: "span", value };
  if (one.kind === "instant" && other.kind === "span") return { kind: "instant", value };
  if (one.kind === "span" && other.kind === "instant" && sign === 1) return { kind: "instant", value };
  if (one.kind === other.kind && one.kind !== "instant") return { kind: one.kind, value };
  throw new Refusal("$PARAMETER adds a date and a number; a span is written timedelta(days=…)");
}

function scale(one: Operand, other: Operand): Operand {
  if (one.kind === "span") return { kind: "span", value: one.value * numberOf(other) };
  if (other.kind === "span") return { kind: "span", value: other.value * numberOf(one) };
  return number(numberOf(one) * numberOf(other));
}

function divide(one: Operand, other: Operand): Operand {
  if (one.kind === "span") return { kind: "span", value: one.value / numberOf(other) };
  return number(numberOf(one) / numberOf(other));
}

function instantOfParts(args: readonly number[], named: ReadonlyMap<string, number>): Operand {
  const names = ["year", "month", "day", "hour", "minute", "second", "microsecond"];
  const [year, month, day, hour, minute, second, microsecond] = names.map((name, at) => named.get(name) ?? args[at]);
  if (year === undefined || month === undefined || day === undefined) {
    throw new Refusal("$PARAMETER calls datetime without year, month and day");
  }
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  date.setUTCHours(hour ?? 0, minute ?? 0, second ?? 0, (microsecond ?? 0) / 1000);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) {
    throw new Refusal(`$PARAMETER calls datetime with ${year}, ${month}, ${day}, which is no day`);
  }
  return { kind: "instant", value: date.getTime() };
}

function spanOfParts(args: readonly number[], named: ReadonlyMap<string, number>): Operand {
  const units = [...milliseconds.values()];
  let value = args.reduce((sum, amount, at) => sum + amount * (units[at] ?? Number.NaN), 0);
  for (const [name, amount] of named) {
    const unit = milliseconds.get(name);
    if (unit === undefined)
      throw new Refusal(`$PARAMETER calls timedelta with ${name}; known are ${[...milliseconds.keys()].join(", ")}`);
    value += amount * unit;
  }
  return { kind: "span", value };
}

/** As Python's isoformat: no fraction where it is zero. */
function isoText(instant: number): string {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) throw new Refusal("$PARAMETER is a date that no calendar reaches");
  return date
    .toISOString()
    .replace(/(?:\.000)?Z$/, "")
    .replace(/\.(\d{3})$/, ".$1000");
}
