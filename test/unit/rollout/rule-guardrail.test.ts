import { describe, expect, test } from "vitest";
import { limitAt, queriesOf } from "../../../src/rollout/guardrails.ts";
import { parseQueries } from "../../../src/rollout/queries.ts";
import { guardrailOf } from "../../../src/rollout/rule-guardrail.ts";
import { parseRules } from "../../../src/rules/parse.ts";
import { guardrailsOf } from "../../support/rollout-looks.ts";

const live = parseQueries(
  [
    "requests = a",
    "errors = b",
    "clicks = c",
    "ctr = clicks / requests higher",
    "latency_p99 = d",
    "samples:score = e",
  ].map((text) => ({ text, line: null })),
  { keysAreNames: false, path: null },
);

const madeOf = (text: string) => {
  const [rule] = parseRules(text);
  return guardrailOf(rule, live);
};

describe("rules of a rollout", () => {
  test.each([
    ["error_rate <= 2%", "rate", "lower", { kind: "absolute", value: 0.02 }],
    ["error_rate <= 120% of stable", "rate", "lower", { kind: "of-stable", factor: 1.2 }],
    ["error_rate no worse than 0.5pp", "rate", "lower", { kind: "margin", margin: 0.005 }],
    ["error_rate no worse than 10%", "rate", "lower", { kind: "relative-margin", share: 0.1 }],
    ["ctr >= 90% of stable", "rate", "higher", { kind: "of-stable", factor: 0.9 }],
    ["ctr no worse than 0.01", "rate", "higher", { kind: "margin", margin: 0.01 }],
    ["ctr >= 90% of stable for 5m", "level", "higher", { kind: "of-stable", factor: 0.9 }],
    ["latency_p99 <= 150% of stable for 3 of 5 looks", "level", "lower", { kind: "of-stable", factor: 1.5 }],
    ["latency_p99 no worse than 0.05", "level", "lower", { kind: "margin", margin: 0.05 }],
    ["samples:score no worse than 0.01", "sample", "lower", { kind: "margin", margin: 0.01 }],
    ["score no worse than 5%", "sample", "lower", { kind: "relative-margin", share: 0.05 }],
    ["psi(score) <= 0.2", "level", "lower", { kind: "absolute", value: 0.2 }],
  ])("%s is a %s, %s is better", (text, kind, better, limit) => {
    expect(madeOf(text)).toMatchObject({ kind, better, limit });
  });

  test("of a level mean 3 of 5 looks where they say nothing", () => {
    expect(madeOf("latency_p99 <= 0.3")).toMatchObject({ persistence: { kind: "looks", breaches: 3, looks: 5 } });
  });

  test.each([
    ["error_rate better by 1pp", "write `no worse than`"],
    ["error_rate == 1%", "equality"],
    ["error_rate <= 120% of champion", "`of stable`"],
    ["error_rate <= 2% on region=west", "a slice"],
    ["error_rate <= 2% with 95% confidence", "confidence of its own"],
    ["score <= 0.5", "write `score no worse than …`"],
    ["score no worse than 0.1 for 3 of 5 looks", "leave `for` out"],
    ["psi(score) <= 150% of stable", "which only a number bounds"],
    ["psi(latency_p99) <= 0.2", "names latency_p99, which is not defined"],
    ["ctr no worse than 100%", "a margin lies below 100%"],
  ])("%s is refused", (text, message) => {
    expect(madeOf(text)).toContain(message);
  });

  test("that name something undefined list the names there are", () => {
    expect(madeOf("latency <= 0.3")).toBe(
      "names latency, which is not defined; defined are requests, errors, clicks, ctr, latency_p99, score, error_rate",
    );
  });

  test("ask a monitor for each name once, counts to be added", () => {
    const [rate, level] = [madeOf("ctr no worse than 0.01"), madeOf("latency_p99 <= 0.3")];
    if (typeof rate === "string" || typeof level === "string") throw new Error("no guardrail");
    expect(queriesOf([rate, rate, level], live)).toEqual([
      { name: "clicks", kind: "value", query: "c", combine: "sum" },
      { name: "requests", kind: "value", query: "a", combine: "sum" },
      { name: "latency_p99", kind: "value", query: "d", combine: "last" },
    ]);
  });

  test("ask for requests even where no rule names them, for the sample ratio", () => {
    const names = queriesOf(guardrailsOf("latency_p99 <= 0.3"), parseQueries([], { keysAreNames: true, path: null }));
    expect(names.map(({ name }) => name)).toEqual(["latency_p99", "requests"]);
  });
});

describe("limits", () => {
  test.each([
    [{ kind: "absolute", value: 0.02 } as const, "lower", 0.02],
    [{ kind: "of-stable", factor: 1.5 } as const, "lower", 0.15],
    [{ kind: "margin", margin: 0.01 } as const, "lower", 0.11],
    [{ kind: "margin", margin: 0.01 } as const, "higher", 0.09],
    [{ kind: "relative-margin", share: 0.1 } as const, "lower", 0.11],
    [{ kind: "relative-margin", share: 0.1 } as const, "higher", 0.09],
  ])("%j with %s better is %f beside 0.1", (limit, better, expected) => {
    expect(limitAt(limit, better === "higher" ? "higher" : "lower", 0.1)).toBeCloseTo(expected, 12);
  });

  test("that hang on stable are unknown without it", () => {
    expect(limitAt({ kind: "margin", margin: 1 }, "lower", null)).toBeNull();
    expect(limitAt({ kind: "absolute", value: 1 }, "lower", null)).toBe(1);
  });
});
