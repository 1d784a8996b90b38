import { describe, expect, test } from "vitest";
import { definitionOf, parseQueries, type QueryOptions } from "../../../src/rollout/queries.ts";

const live: QueryOptions = { keysAreNames: false, path: null };
const keyed: QueryOptions = { keysAreNames: true, path: null };
const lines = (...texts: string[]) => texts.map((text) => ({ text, line: null }));

describe("queries", () => {
  test("define a rate by the ratio of two earlier names only", () => {
    const { named } = parseQueries(
      lines(
        "clicks = sum(increase(clicks[{{window}}]))",
        "shown = sum(increase(shown[1m]))",
        "ctr = clicks / shown higher",
      ),
      live,
    );
    expect(named.get("ctr")).toEqual({
      kind: "rate",
      name: "ctr",
      numerator: "clicks",
      denominator: "shown",
      better: "higher",
    });
    expect(named.get("clicks")).toMatchObject({ kind: "level", query: "sum(increase(clicks[{{window}}]))" });
  });

  test("take a ratio of what is not named before for a query of the monitor's own", () => {
    const { named } = parseQueries(lines("saturation = busy / capacity"), live);
    expect(named.get("saturation")).toMatchObject({ kind: "level", query: "busy / capacity" });
  });

  test("keep what a query holds, equal signs, braces and hashes", () => {
    const query = 'sum(rate(x{code=~"5..",arm="{{arm}}"}[5m])) # all';
    expect(parseQueries(lines(`failed = ${query}`), live).named.get("failed")).toMatchObject({ query });
  });

  test.each(["samples:score = scores[{{window}}]", "score = samples: scores[{{window}}]"])(
    "define values by %j",
    (line) => {
      const { named } = parseQueries(lines(line), live);
      expect(named.get("score")).toEqual({
        kind: "samples",
        name: "score",
        query: "scores[{{window}}]",
        better: "lower",
      });
    },
  );

  test("have error_rate built in where both counts are there", () => {
    const both = parseQueries(lines("requests = a", "errors = b"), live);
    expect(both.named.get("error_rate")).toMatchObject({ numerator: "errors", denominator: "requests" });
    expect(parseQueries(lines("requests = a"), live).named.has("error_rate")).toBe(false);
    expect(parseQueries([], keyed).named.has("error_rate")).toBe(true);
  });

  test("override what is built in and what a preset brings", () => {
    const presets = [
      { name: "requests", query: "preset" },
      { name: "errors", query: "preset" },
    ];
    const { named } = parseQueries(lines("errors = own", "error_rate = own_gauge"), { ...live, presets });
    expect(named.get("requests")).toMatchObject({ query: "preset" });
    expect(named.get("errors")).toMatchObject({ query: "own" });
    expect(named.get("error_rate")).toMatchObject({ kind: "level", query: "own_gauge" });
  });

  test("let every key of a file be a name", () => {
    const definitions = parseQueries(lines("ctr = clicks / requests higher", "reward higher", "samples:score"), keyed);
    expect(definitionOf(definitions, "ctr")).toMatchObject({ kind: "rate", better: "higher" });
    expect(definitionOf(definitions, "reward")).toMatchObject({ kind: "level", better: "higher" });
    expect(definitionOf(definitions, "score")).toMatchObject({ kind: "samples" });
    expect(definitionOf(definitions, "anything")).toMatchObject({ kind: "level", query: "anything" });
    expect(definitionOf(parseQueries([], live), "anything")).toBeNull();
  });

  test.each([
    ["no equal sign", "allowed is `name = <query>`"],
    ["name =", "name has no query"],
    ["error_rate = errors / requests", null],
    ["rate2 = error_rate / requests", "rate2 is a ratio of two counts, and error_rate is none"],
    ['"unclosed = x', "allowed is `name = <query>`"],
  ])("%j: %s", (line, problem) => {
    const read = () => parseQueries(lines("requests = a", "errors = b", "error_rate = errors / requests", line), live);
    if (problem === null) expect(read).toThrow("error_rate is defined twice");
    else expect(read).toThrow(problem);
  });

  test("name the line of the configuration file", () => {
    const read = () => parseQueries([{ text: "bad", line: 12 }], { ...live, path: ".github/modelgate.yml" });
    expect(read).toThrow('queries (.github/modelgate.yml:12): "bad"');
  });
});
