import type { Value } from "../gate/value.ts";
import { registerCount } from "./hyper-log-log.ts";
import type {
  ColumnProfile,
  ColumnType,
  DistinctCount,
  Distribution,
  FigureValue,
  Histogram,
  KindCounts,
  LengthFigures,
  Moments,
  NumberFigures,
  ValueList,
} from "./profile.ts";
import { wholeTable } from "./request.ts";
import type { SavedPart } from "./saved-part.ts";
import { readRegisters } from "./saved-registers.ts";

/** One column of a saved profile; `hashed` where texts stand as hashes. Throws as `SavedPart` does. */
export function readSavedColumn(part: SavedPart, hashed: boolean): ColumnProfile {
  const type = part.field("type").oneOf(["number", "boolean", "text", "empty"]);
  const value = (of: SavedPart): FigureValue => readValue(of, type, hashed);
  const rows = part.field("rows").wholeNumber();
  const missing = part.field("missing").wholeNumber();
  const kinds = readKinds(part.field("kinds"));
  if (missing + kinds.numbers + kinds.booleans + kinds.texts !== rows)
    throw part.field("kinds").wrong("counts that add up to the rows with the missing ones");
  return {
    column: part.field("column").text(),
    population: wholeTable,
    type,
    rows,
    missing,
    kinds,
    least: part.field("least").orNull(value),
    greatest: part.field("greatest").orNull(value),
    numbers: part.field("numbers").orNull(readFigures),
    instants: part.field("instants").orNull(readFigures),
    lengths: part.field("lengths").orNull(readLengths),
    distinct: part.field("distinct").orNull(readDistinct),
    values: part.field("values").orNull((of) => readValues(of, value, rows)),
  };
}

function readValue(part: SavedPart, type: ColumnType, hashed: boolean): FigureValue {
  if (type === "number") return part.number();
  if (type === "boolean") return part.boolean();
  return hashed ? { hash: part.text() } : part.text();
}

function readKinds(part: SavedPart): KindCounts {
  const count = (name: string): number => part.field(name).wholeNumber();
  return {
    numbers: count("numbers"),
    integers: count("integers"),
    booleans: count("booleans"),
    texts: count("texts"),
    dates: part.field("dates").orNull((of) => of.wholeNumber()),
    timestamps: part.field("timestamps").orNull((of) => of.wholeNumber()),
    nan: count("nan"),
  };
}

function readFigures(part: SavedPart): NumberFigures {
  const count = (name: string): number => part.field(name).wholeNumber();
  return {
    count: count("count"),
    zeros: count("zeros"),
    negatives: count("negatives"),
    infinite: count("infinite"),
    minimum: part.field("minimum").orNull((of) => of.number()),
    maximum: part.field("maximum").orNull((of) => of.number()),
    moments: part.field("moments").orNull(readMoments),
    distribution: part.field("distribution").orNull(readDistribution),
    histograms: part.field("histograms").list(readHistogram),
  };
}

function readMoments(part: SavedPart): Moments {
  const figure = (name: string): Value => {
    const of = part.field(name);
    const value = of.field("value").orNull((found) => found.number());
    return value === null ? { value, reason: of.field("reason").text() } : { value };
  };
  return {
    sum: figure("sum"),
    mean: figure("mean"),
    variance: figure("variance"),
    deviation: figure("deviation"),
    skewness: figure("skewness"),
    excessKurtosis: figure("excessKurtosis"),
  };
}

function readDistribution(part: SavedPart): Distribution {
  const points = part.field("points").list((of) => of.number());
  const weights = part.field("weights").list((of) => of.number());
  if (!isAscending(points)) throw part.field("points").wrong("ascending");
  if (weights.length !== points.length || !weights.every((weight) => weight > 0))
    throw part.field("weights").wrong("a number above 0 for each point");
  return {
    points,
    weights,
    rankError: part.field("rankError").number(),
    quantiles: part.field("quantiles").list((of) => ({
      probability: of.field("probability").number(),
      rule: of.field("rule").oneOf(["nearest", "linear", "lower", "engine"]),
      value: of.field("value").number(),
      exact: of.field("exact").boolean(),
    })),
  };
}

function readHistogram(part: SavedPart): Histogram {
  const edges = part.field("edges").list((of) => of.number());
  const counts = part.field("counts").list((of) => of.wholeNumber());
  if (!isAscending(edges)) throw part.field("edges").wrong("ascending");
  if (counts.length !== edges.length - 1) throw part.field("counts").wrong("a count for each bin");
  return { edges, counts, below: part.field("below").wholeNumber(), above: part.field("above").wholeNumber() };
}

function readLengths(part: SavedPart): LengthFigures {
  return {
    minimum: part.field("minimum").wholeNumber(),
    maximum: part.field("maximum").wholeNumber(),
    mean: part.field("mean").number(),
    empty: part.field("empty").wholeNumber(),
  };
}

function readDistinct(part: SavedPart): DistinctCount {
  return {
    count: part.field("count").wholeNumber(),
    error: part.field("error").number(),
    sketch: part.field("sketch").orNull((of) => {
      const registers = readRegisters(of.text(), registerCount);
      if (registers === null) throw of.wrong(`the ${registerCount} registers of a sketch`);
      return registers;
    }),
  };
}

function readValues(part: SavedPart, value: (of: SavedPart) => FigureValue, rows: number): ValueList {
  const kind = part.field("kind").oneOf(["all", "top"]);
  const list = part.field("list").list((of) => {
    const [first, second, ...others] = of.list((entry) => entry);
    if (second === undefined || others.length > 0) throw of.wrong("a value and its count");
    const count = second.wholeNumber();
    if (count > rows) throw second.wrong("at most the rows");
    return { value: value(first), count };
  });
  return kind === "all" ? { kind, list } : { kind, list, countError: part.field("countError").wholeNumber() };
}

function isAscending(numbers: readonly number[]): boolean {
  return numbers.every((number, i) => i === 0 || number > numbers[i - 1]);
}
