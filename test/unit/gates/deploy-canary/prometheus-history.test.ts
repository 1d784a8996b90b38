import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { readPublishing } from "../../../../src/gates/common-inputs.ts";
import { readDeployInputs } from "../../../../src/gates/deploy-canary/inputs.ts";
import { readPast } from "../../../../src/gates/deploy-canary/prometheus-history.ts";
import { settingOfText } from "../../../../src/gates/settings.ts";
import { refusalOf } from "../../../support/reach.ts";
import { realReach } from "../../../support/rollout-reach.ts";
import { temporaryFolder } from "../../../support/temporary-folder.ts";

const minute = 60_000;
const start = Date.parse("2026-01-01T00:00:00Z");
const queries = `
requests = sum(requests{arm="{{arm}}"})
errors = sum(errors{arm="{{arm}}"})
weight = max(weight)
missing = sum(missing{arm="{{arm}}"})`;

/** The protocol of Prometheus for series that count the minutes since the start, the canary's from the second on. */
async function prometheus(): Promise<string> {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "", "http://x");
    expect(pathname).toBe("/api/v1/query_range");
    const [from, to, step] = ["start", "end", "step"].map((name) => Number(searchParams.get(name)));
    const query = searchParams.get("query") ?? "";
    const values: [number, string][] = [];
    for (let time = from ?? 0; time <= (to ?? 0); time += step ?? 60) {
      const passed = Math.round((time * 1000 - start) / minute);
      if (query.includes("missing") || (query.includes("canary") && passed < 2)) continue;
      if (query.startsWith("max(timestamp(")) values.push([time, String(time)]);
      else if (query.startsWith("max(weight")) values.push([time, "5"]);
      else if (query.includes("errors")) values.push([time, passed === 3 ? "NaN" : "1"]);
      else values.push([time, String(100 * passed)]);
    }
    const result = values.length === 0 ? [] : [{ metric: {}, values }];
    response.end(JSON.stringify({ status: "success", data: { resultType: "matrix", result } }));
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function past(line: string, given: Readonly<Record<string, string>> = {}) {
  const all = { mode: "replay", history: line, queries, "monitor-url": await prometheus(), ...given };
  const settings = { given: new Map(Object.entries(all).map(([name, text]) => [name, settingOfText(text)])) };
  const inputs = readDeployInputs(settings, readPublishing(settings, "deploy-canary", null).publishing);
  const reach = { ...realReach(await temporaryFolder()), now: () => start + 4 * minute };
  return readPast(line, inputs, reach);
}

test("the past of Prometheus is read as a recorded history, what is missing left out", async () => {
  const { name, windows, file } = await past("prometheus:2026-01-01T00:00:00Z..2026-01-01T00:03:00Z");
  expect(name).toBe("prometheus:2026-01-01T00:00:00Z..2026-01-01T00:03:00Z");
  const brief = windows.map(({ time, arm, weight, values }) => [(time - start) / minute, arm, weight, values]);
  const of = (requests: number, errors: number | string) => ({ requests, errors, weight: 5 });
  expect(brief).toEqual([
    [1, "stable", 5, of(100, 1)],
    [1, "canary", 5, { weight: 5 }],
    [2, "stable", 5, of(200, 1)],
    [2, "canary", 5, of(200, 1)],
    [3, "stable", 5, of(300, "not a number")],
    [3, "canary", 5, of(300, "not a number")],
  ]);
  expect(file).toMatchObject({ place: "prometheus", rows: 6, role: "history" });
});

test("its ends may be told from now", async () => {
  const { windows } = await past("prometheus:now-3m..now", { "look-every": "3m" });
  expect(windows.map(({ time }) => (time - start) / minute)).toEqual([4, 4]);
});

test.each([
  ["prometheus:yesterday..now", {}, /allowed is prometheus:START\.\.END/],
  ["prometheus:now..now-1h", {}, /it ends before it begins/],
  ["prometheus:now-30s..now", {}, /it holds 0 windows of look-every, allowed are 1 to 50000/],
  ["prometheus:now-1h..now", { queries: "" }, /^queries: the past of Prometheus is asked for by queries/],
  ["prometheus:now-1h..now", { monitor: "file", "monitor-url": "x.jsonl" }, /monitor: file keeps no past/],
  ["prometheus:now-1h..now", { queries: 'missing = sum(missing{arm="{{arm}}"})' }, /has no figure of either arm/],
  ["prometheus:now-1h..now", { "monitor-url": "http://127.0.0.1:9" }, /cannot be reached/],
])("%s with %j is refused", async (line, given, says) => {
  expect(await refusalOf(past(line, given))).toMatch(says);
});
