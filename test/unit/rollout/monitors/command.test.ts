import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Reading } from "../../../../src/rollout/look.ts";
import { createMonitor } from "../../../../src/rollout/monitors/providers.ts";
import { refusalOf } from "../../../support/reach.ts";
import { realReach } from "../../../support/rollout-reach.ts";
import { temporaryFolder } from "../../../support/temporary-folder.ts";

const script = `
const { appendFileSync } = require("node:fs");
const [, , verb, arm, window] = process.argv;
appendFileSync("calls.txt", JSON.stringify(process.argv.slice(2)) + "\\n");
if (verb === "fail") { console.error("no database"); process.exit(2); }
if (verb === "hang") setInterval(() => {}, 1000);
else if (verb === "number") console.log("12.5");
else console.log(JSON.stringify({ [arm]: { errors: 3, requests: 200, window } }));
`;

async function figures(
  lines: Readonly<Record<string, string>>,
  url: string | null = null,
  timeLimit = 5_000,
): Promise<{ readings: ReadonlyMap<string, Reading>; calls: string[][] }> {
  const folder = await temporaryFolder({ "figures.cjs": script });
  const monitor = createMonitor(
    "command",
    { url, token: null, namespace: null, name: null, timeLimit },
    realReach(folder),
  );
  const queries = Object.entries(lines).map(([name, query]) => ({ name, kind: "value", query }) as const);
  const readings = await monitor.read({ arm: "canary", version: "v2; rm -rf /", start: 0, end: 60_000, queries });
  const text = await readFile(join(folder, "calls.txt"), "utf8").catch(() => "");
  const calls = text.split("\n").filter((line) => line !== "");
  return { readings, calls: calls.map((line) => JSON.parse(line) as string[]) };
}

const node = process.execPath;

describe("the user's own program", () => {
  test("is run once a look for all figures of one command, each word one argument", async () => {
    const command = `${node} figures.cjs json {{arm}} {{window}}`;
    const { readings, calls } = await figures({
      errors: `${command} -> {{arm}}.errors`,
      requests: `${command} -> {{arm}}.requests`,
    });
    expect(readings.get("errors")).toEqual({ kind: "value", value: 3 });
    expect(readings.get("requests")).toEqual({ kind: "value", value: 200 });
    expect(calls).toEqual([["json", "v2; rm -rf /", "60s"]]);
  });

  test("may print one number, or stand in monitor-url", async () => {
    expect((await figures({ cost: `${node} figures.cjs number` })).readings.get("cost")).toEqual({
      kind: "value",
      value: 12.5,
    });
    const { readings } = await figures({ errors: "x.errors" }, `${node} figures.cjs json x`);
    expect(readings.get("errors")).toEqual({ kind: "value", value: 3 });
  });

  test("that fails, hangs or is not there is a query error with its last words", async () => {
    expect((await figures({ cost: `${node} figures.cjs fail` })).readings.get("cost")).toMatchObject({
      why: "query-error",
      message: "cost of v2; rm -rf /: the command ended with exit code 2: no database",
    });
    expect((await figures({ cost: `${node} figures.cjs hang` }, null, 400)).readings.get("cost")).toMatchObject({
      message: expect.stringMatching(/did not end in time$/),
    });
    expect((await figures({ cost: "no-such-program-here" })).readings.get("cost")).toMatchObject({
      message: expect.stringMatching(/was not found$/),
    });
  });

  test("that needs a shell is refused", async () => {
    expect(await refusalOf(figures({ cost: "figures | tail -1" }))).toMatch(
      /^queries: cost: "figures \| tail -1": `\|` needs a shell/,
    );
  });

  test("of an unknown monitor's name is not run", async () => {
    const reach = realReach(await temporaryFolder());
    const settings = { url: null, token: null, namespace: null, name: null, timeLimit: 1 };
    expect(() => createMonitor("prometeus", settings, reach)).toThrow(
      'monitor: found "prometeus", allowed are prometheus, http, file, command; did you mean prometheus?',
    );
    expect(() => createMonitor("file", settings, reach)).toThrow(/needs the path of its JSON Lines/);
    expect(() => createMonitor("prometheus", settings, reach)).toThrow(
      /^monitor-url: the monitor's address is missing/,
    );
  });
});
