import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Router } from "../../../../src/rollout/routers/provider.ts";
import { createRouter } from "../../../../src/rollout/routers/providers.ts";
import { refusalOf } from "../../../support/reach.ts";
import { realReach } from "../../../support/rollout-reach.ts";
import { temporaryFolder } from "../../../support/temporary-folder.ts";

const script = `
const { readFileSync, writeFileSync, appendFileSync, existsSync } = require("node:fs");
const [, , ...words] = process.argv;
appendFileSync("calls.txt", words.join(" ") + "\\n");
if (words[0] === "status") {
  if (existsSync("broken")) { console.error("no route to balancer"); process.exit(3); }
  console.log(existsSync("weight") ? readFileSync("weight", "utf8") : "0");
} else if (!existsSync("stuck")) writeFileSync("weight", words[1]);
`;

async function target(
  options: { readonly files?: Record<string, string>; readonly status?: string; readonly setWeight?: string } = {},
): Promise<{ router: Router; folder: string; calls(): Promise<string[]> }> {
  const folder = await temporaryFolder({ "balancer.cjs": script, ...options.files });
  const node = process.execPath;
  const router = createRouter(
    "command",
    {
      version: "v2",
      setWeight: [node, ...(options.setWeight ?? "balancer.cjs {verb} {weight} {version}").split(" ")],
      status: [node, ...(options.status ?? "balancer.cjs status").split(" ")],
      strategy: "canary",
    },
    realReach(folder),
  );
  const calls = async (): Promise<string[]> =>
    (await readFile(join(folder, "calls.txt"), "utf8")).split("\n").filter((line) => line !== "" && line !== "status");
  return { router, folder, calls };
}

describe("the user's own commands", () => {
  test("are told the share, the version and the verb, and what they say is what counts", async () => {
    const { router, calls } = await target();
    expect(await router.setWeight(25, null)).toMatchObject({ outcome: "done", split: { weight: 25 } });
    expect(await router.promote(null)).toMatchObject({ outcome: "done", split: { weight: 100 } });
    expect(await router.rollback()).toMatchObject({ outcome: "done", split: { weight: 0 } });
    expect(await calls()).toEqual(["set 25 v2", "promote 100 v2", "rollback 0 v2"]);
  });

  test("are not called for a share that is in force already", async () => {
    const { router, calls } = await target({ files: { weight: "25" } });
    expect(await router.setWeight(25, null)).toMatchObject({ outcome: "done" });
    await router.setWeight(50, null);
    expect(await calls()).toEqual(["set 50 v2"]);
  });

  test("that end well without effect are not believed", async () => {
    const { router } = await target({ files: { stuck: "", weight: "5" } });
    expect(await router.setWeight(25, null)).toEqual({
      outcome: "not-in-force",
      split: { weight: 5, stable: null, canary: null, guard: null },
      message: "set-weight ended well for 25 %, and status says 5 %",
    });
  });

  test("that fail are a failed write with their last words", async () => {
    const { router, folder } = await target({ files: { broken: "" } });
    expect(await router.setWeight(25, null)).toEqual({
      outcome: "failed",
      message: "status: the command ended with exit code 3: no route to balancer",
    });
    expect(await refusalOf(router.status())).toMatch(/no route to balancer/);
    expect(await router.probe()).toMatchObject({ ready: false });
    expect(folder).not.toBe("");
  });

  test("may guard their writes and name versions", async () => {
    const { router, calls } = await target({
      files: { weight: '{"weight": 10, "stable": "v1", "canary": "v2", "guard": "g7"}' },
    });
    expect(await router.status()).toEqual({ weight: 10, stable: "v1", canary: "v2", guard: "g7" });
    expect(await router.setWeight(25, "g6")).toMatchObject({
      outcome: "conflict",
      message: "somebody else changed the target: its guard was g6 and is g7",
    });
    expect(await calls()).toEqual([]);
  });

  test.each(["", "lots", "101", "-1", "NaN", '{"share": 5}'])(
    "that print %j as the share are refused",
    async (printed) => {
      const { router } = await target({ files: { weight: printed } });
      expect(await refusalOf(router.status())).toMatch(/allowed is the canary's share in per cent \(0 to 100\)/);
    },
  );

  test("are shown by a dry run as they would be called", async () => {
    const { router } = await target();
    expect((await router.plan({ verb: "setWeight", percent: 5 }))[0]).toMatch(/balancer\.cjs set 5 v2$/);
    expect((await router.plan({ verb: "rollback" }))[0]).toMatch(/balancer\.cjs rollback 0 v2$/);
  });
});

describe("a target", () => {
  const settings = { version: null, setWeight: null, status: null, strategy: "canary" } as const;

  test("of an unknown kind lists those that there are, with the nearest", async () => {
    const reach = realReach(await temporaryFolder());
    expect(() => createRouter("haprox:/a/b", settings, reach)).toThrow(
      /^target: found "haprox:\/a\/b", allowed are .*haproxy:SOCKET\/BACKEND.*; did you mean haproxy\?$/,
    );
    expect(() => createRouter("constructor:x", settings, reach)).toThrow(/found "constructor:x"/);
  });

  test("that is a command needs both commands, and one of them the weight", async () => {
    const reach = realReach(await temporaryFolder());
    expect(() => createRouter("command", settings, reach)).toThrow(/^set-weight and status: /);
    expect(() => createRouter("command", { ...settings, setWeight: ["a"], status: ["b"] }, reach)).toThrow(
      /no word has \{weight\}/,
    );
  });

  test.each(["haproxy:", "haproxy:/models", "haproxy:/run/x.sock/", "haproxy:/run/x.sock/a b"])(
    "%s says how a backend is written",
    async (text) => {
      const reach = realReach(await temporaryFolder());
      expect(() => createRouter(text, settings, reach)).toThrow(/allowed is haproxy:SOCKET\/BACKEND, where SOCKET/);
    },
  );
});
