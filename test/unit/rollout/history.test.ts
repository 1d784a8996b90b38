import { describe, expect, test } from "vitest";
import { UserError } from "../../../src/errors/user-error.ts";
import { parseHistory } from "../../../src/rollout/history.ts";
import { looksOfHistory, namesIn } from "../../../src/rollout/history-looks.ts";
import { minute } from "../../support/rollout-looks.ts";

const row = (arm: string, at: number, more: Record<string, unknown> = {}) =>
  JSON.stringify({ time: new Date(Date.UTC(2026, 0, 1, 0, at)).toISOString(), arm, weight: 10, ...more });
const text = (...rows: string[]) => `${rows.join("\n")}\n`;
const count = (name: string) => ({ name, kind: "value", query: name, combine: "sum" }) as const;
const gauge = (name: string) => ({ name, kind: "value", query: name, combine: "last" }) as const;
const both = (at: number, requests: number, more: Record<string, unknown> = {}) => [
  row("stable", at, { requests: 9 * requests, ...more }),
  row("canary", at, { requests, ...more }),
];

describe("a recorded history", () => {
  test("is sorted by time, stable before canary", () => {
    const windows = parseHistory(
      text(row("canary", 2), row("stable", 1), row("stable", 2), row("canary", 1)),
      "h.jsonl",
    );
    expect(windows.map(({ arm, line }) => `${arm} ${line}`)).toEqual(["stable 2", "canary 4", "stable 3", "canary 1"]);
  });

  test("without an offset is in UTC, and lines may be blank or end by CRLF", () => {
    const [window] = parseHistory('\uFEFF{"time":"2026-01-01T00:01:00","arm":"canary"}\r\n\r\n', "h.jsonl");
    expect(window).toMatchObject({ time: Date.UTC(2026, 0, 1, 0, 1), weight: null, line: 1 });
  });

  test("may hold NaN, which is no number", () => {
    const windows = parseHistory(
      '{"time":"2026-01-01T00:01:00Z","arm":"canary","errors":NaN,"p99":[1,-Infinity]}',
      "h",
    );
    const [look] = looksOfHistory(windows, [count("errors"), gauge("p99")], minute, "h");
    expect(look.readings.canary.get("errors")).toMatchObject({ kind: "absent", why: "not-a-number" });
    expect(look.readings.canary.get("p99")).toMatchObject({ kind: "absent", why: "not-a-number" });
  });

  test.each([
    ["{", "h.jsonl:2: is no JSON object"],
    ["[1]", "h.jsonl:2: is no JSON object"],
    ['{"arm":"canary"}', "h.jsonl:2: has no time"],
    ['{"time":"yesterday","arm":"canary"}', "h.jsonl:2: has no time"],
    ['{"time":"2026-01-01T00:02:00Z","arm":"blue"}', "h.jsonl:2: has no arm"],
    ['{"time":"2026-01-01T00:02:00Z","arm":"canary","weight":110}', "h.jsonl:2: has a weight that is none"],
    [row("stable", 1), "h.jsonl:2: lines 1 and 2 are both of stable at 2026-01-01T00:01:00.000Z"],
  ])("with the line %s is refused", (line, message) => {
    const read = () => parseHistory(text(row("stable", 1), line), "h.jsonl");
    expect(read).toThrow(UserError);
    expect(read).toThrow(message);
  });

  test("names its keys", () => {
    const keys = new Set<string>();
    namesIn(parseHistory(text(row("stable", 1, { errors: 1 }), row("canary", 1, { p99: null })), "h"), keys);
    expect([...keys]).toEqual(["errors", "p99"]);
  });
});

describe("looks at a history", () => {
  test("stand at the first time and every look-every behind it, each over the windows up to it", () => {
    const windows = parseHistory(text(...both(1, 100), ...both(2, 200), ...both(3, 400)), "h");
    const looks = looksOfHistory(windows, [count("requests")], minute, "h");
    expect(looks.map(({ number, end }) => [number, end - windows[0].time])).toEqual([
      [1, 0],
      [2, minute],
      [3, 2 * minute],
    ]);
    expect(looks[0].end - looks[0].start).toBe(minute);
    expect(looks.map(({ readings }) => readings.canary.get("requests"))).toEqual(
      [100, 200, 400].map((value) => ({ kind: "value", value })),
    );
  });

  test("of several windows add counts and take the last of a gauge", () => {
    const rows = [1, 2, 3, 4, 5].flatMap((at) => both(at, 100, { p99: at }));
    const looks = looksOfHistory(parseHistory(text(...rows), "h"), [count("requests"), gauge("p99")], 2 * minute, "h");
    const read = (name: string) => looks.map(({ readings }) => readings.canary.get(name));
    expect(read("requests")).toEqual([100, 200, 200].map((value) => ({ kind: "value", value })));
    expect(read("p99")).toEqual([1, 3, 5].map((value) => ({ kind: "value", value })));
  });

  test("keep windows apart in which the weight changed", () => {
    const rows = [row("stable", 1, { requests: 9 }), row("canary", 1, { requests: 1 })];
    for (const [at, weight] of [
      [2, 10],
      [3, 50],
    ]) {
      rows.push(row("stable", at, { weight, requests: 100 - weight }), row("canary", at, { weight, requests: weight }));
    }
    const [, look] = looksOfHistory(parseHistory(text(...rows), "h"), [count("requests")], 2 * minute, "h");
    expect(look.weight).toBe(50);
    expect(look.parts?.map(({ weight, readings }) => [weight, readings.canary.get("requests")])).toEqual([
      [10, { kind: "value", value: 10 }],
      [50, { kind: "value", value: 50 }],
    ]);
  });

  test("without a window, or with null, have no data", () => {
    const rows = [
      ...both(1, 100),
      row("stable", 2, { requests: 900 }),
      ...both(3, 100, { requests: null }),
      ...both(5, 1),
    ];
    const looks = looksOfHistory(parseHistory(text(...rows), "h"), [count("requests")], minute, "h");
    expect(looks).toHaveLength(5);
    expect(looks.map(({ readings }) => readings.canary.get("requests")?.kind)).toEqual([
      "value",
      "absent",
      "absent",
      "absent",
      "value",
    ]);
    expect(looks[2].readings.canary.get("requests")).toMatchObject({
      message: "requests of canary is not there in line 5",
    });
  });

  test("may not be closer than the windows are long", () => {
    const windows = parseHistory(text(...both(5, 1), ...both(10, 1), ...both(15, 1)), "h.jsonl");
    expect(() => looksOfHistory(windows, [], minute, "h.jsonl")).toThrow(
      "look-every: 1m is shorter than the windows of h.jsonl, which are 5m long",
    );
    expect(looksOfHistory(windows, [], 5 * minute, "h.jsonl")).toHaveLength(3);
  });

  test("may be closer than the distance that a missing window leaves, or one that was late", () => {
    const gaps = parseHistory(text(...both(1, 1), ...both(9, 1), ...both(10, 1)), "h");
    expect(looksOfHistory(gaps, [], minute, "h")).toHaveLength(10);
    const late = [60, 121, 182, 243, 303].map((second) =>
      JSON.stringify({ time: new Date(second * 1000).toISOString(), arm: "canary" }),
    );
    expect(looksOfHistory(parseHistory(text(...late), "h"), [], 60_500, "h")).toHaveLength(6);
  });

  test("refuse windows of a minute also where one of them was short", () => {
    const minutes = Array.from({ length: 12 }, (_, index) => index + 1);
    const rows = [...minutes.flatMap((at) => both(at, 1)), row("canary", 3).replace("03:00", "03:10")];
    expect(() => looksOfHistory(parseHistory(text(...rows), "h"), [], minute / 2, "h")).toThrow("which are 1m long");
  });

  test("are no more than are asked for, however much later the last window is", () => {
    const windows = parseHistory(text(...both(1, 1), ...both(2, 1), ...both(50_000_000, 1)), "h");
    expect(looksOfHistory(windows, [], minute, "h", 30)).toHaveLength(30);
  });

  test("refuse two weights for one window", () => {
    const windows = parseHistory(text(row("stable", 1, { weight: 90 }), row("canary", 1)), "h");
    expect(() => looksOfHistory(windows, [], minute, "h")).toThrow("the canary's line says weight 10 and stable's 90");
  });

  test("take the weight from the arm that says it", () => {
    const windows = parseHistory(text(row("stable", 1, { weight: null }), row("canary", 1, { weight: 25 })), "h");
    expect(looksOfHistory(windows, [], minute, "h")[0].weight).toBe(25);
  });
});
