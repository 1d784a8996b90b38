import { appendFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Reading } from "../../../../src/rollout/look.ts";
import type { MonitorQuery } from "../../../../src/rollout/monitors/provider.ts";
import { createMonitor } from "../../../../src/rollout/monitors/providers.ts";
import { refusalOf } from "../../../support/reach.ts";
import { realReach } from "../../../support/rollout-reach.ts";
import { temporaryFolder } from "../../../support/temporary-folder.ts";

const at = (minute: number): number => Date.UTC(2026, 0, 1, 0, minute);
const queries: readonly MonitorQuery[] = [
  { name: "errors", kind: "value", query: "errors", combine: "sum" },
  { name: "latency_p99", kind: "value", query: "latency_p99", combine: "last" },
];

function line(minute: number, arm: string, figures: object): string {
  return `${JSON.stringify({ time: new Date(at(minute)).toISOString(), arm, ...figures })}\n`;
}

async function watched(text: string | null) {
  const folder = await temporaryFolder(text === null ? {} : { "figures.jsonl": text });
  const monitor = createMonitor(
    "file",
    { url: "figures.jsonl", token: null, namespace: null, name: null, timeLimit: 1_000 },
    realReach(folder),
  );
  const read = (from: number, to: number, more = queries): Promise<ReadonlyMap<string, Reading>> =>
    monitor.read({ arm: "canary", start: at(from), end: at(to), queries: more });
  return { read, path: join(folder, "figures.jsonl") };
}

describe("a file of figures", () => {
  const text =
    line(2, "canary", { errors: 3, latency_p99: 0.2 }) +
    line(1, "canary", { errors: 1, latency_p99: 0.9 }) +
    line(2, "stable", { errors: 100, latency_p99: 0.1 });

  test("gives what lies after the window's start and up to its end: counts add, gauges take the last", async () => {
    const { read } = await watched(text);
    expect(Object.fromEntries(await read(0, 2))).toEqual({
      errors: { kind: "value", value: 4 },
      latency_p99: { kind: "value", value: 0.2 },
    });
    expect((await read(1, 2)).get("errors")).toEqual({ kind: "value", value: 3 });
  });

  test("is read again at each look, without a last line that is still being written", async () => {
    const { read, path } = await watched(text);
    expect((await read(2, 3)).get("errors")).toMatchObject({
      why: "stale",
      message: "figures.jsonl: the newest line of canary is of 2026-01-01T00:02:00.000Z, before the window began",
    });
    const next = line(3, "canary", { errors: 5, latency_p99: 0.3 });
    await appendFile(path, next.slice(0, 40));
    expect((await read(2, 3)).get("errors")).toMatchObject({ why: "stale" });
    await appendFile(path, next.slice(40));
    expect((await read(2, 3)).get("errors")).toEqual({ kind: "value", value: 5 });
  });

  test("gives the values of a sample of all its windows", async () => {
    const { read } = await watched(line(1, "canary", { score: [0.1] }) + line(2, "canary", { score: [0.2, 0.3] }));
    const seen = await read(0, 2, [{ name: "score", kind: "samples", query: "score" }]);
    expect(seen.get("score")).toEqual({ kind: "samples", values: [0.1, 0.2, 0.3] });
  });

  test.each([
    ["no line of the arm", line(1, "stable", { errors: 1 }), "no-samples"],
    ["null", line(1, "canary", { errors: null }), "no-samples"],
    ["no such key", line(1, "canary", {}), "no-samples"],
    ["NaN as Python writes it", line(1, "canary", { errors: 1 }).replace(":1}", ":NaN}"), "not-a-number"],
    ["a word", line(1, "canary", { errors: "many" }), "not-a-number"],
    ["a broken line before the last", `{"time":\n${line(1, "canary", { errors: 1 })}`, "query-error"],
    ["the same time and arm twice", line(1, "canary", { errors: 1 }).repeat(2), "query-error"],
    ["another arm", line(1, "green", { errors: 1 }), "query-error"],
  ])("with %s has no figure", async (_name, content, why) => {
    const { read } = await watched(content);
    expect((await read(0, 1)).get("errors")).toMatchObject({ kind: "absent", why });
  });

  test("that is not there yet is no figure, and that lies outside of the workspace is refused", async () => {
    const { read, path } = await watched(null);
    expect((await read(0, 1)).get("errors")).toMatchObject({ message: "there is no file figures.jsonl" });
    await writeFile(path, text);
    expect((await read(0, 1)).get("errors")?.kind).toBe("value");
    const outside = createMonitor(
      "file",
      { url: "../../etc/figures", token: null, namespace: null, name: null, timeLimit: 1 },
      realReach(await temporaryFolder()),
    );
    expect(await refusalOf(outside.read({ arm: "canary", start: 0, end: 1, queries }))).toMatch(
      /outside the workspace/,
    );
  });
});
