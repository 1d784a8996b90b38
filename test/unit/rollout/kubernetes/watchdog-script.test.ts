import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, readFile, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { expect, test } from "vitest";
import {
  type TakeBack,
  type WatchdogScript,
  watchdogScript,
} from "../../../../src/rollout/kubernetes/watchdog-script.ts";
import { temporaryFolder } from "../../../support/temporary-folder.ts";

const of = { resource: "virtualservices.networking.istio.io", namespace: "prod", name: "churn" };
const lease = { resource: "leases.coordination.k8s.io", namespace: "prod", name: "watch" };
const patch: TakeBack = {
  kind: "patch",
  patch: { of, operations: [{ op: "add", path: "/spec/it's", value: "a 'quoted' $HOME" }] },
};

interface Answers {
  /** What `get lease` prints at the n-th look; the last one stays. A number is a failure with that code. */
  readonly lease: readonly (string | number)[];
  readonly armed: readonly (string | number)[];
  /** Exit codes of the patches, one after the other; 0 after that. */
  readonly patches?: readonly number[];
}

interface Ran {
  readonly code: number | null;
  readonly said: string;
  readonly pauses: number;
  /** The last argument of every patch. */
  readonly patched: readonly string[];
}

/** Runs a script with a kubectl that answers as it is told and a sleep that only counts; it is ended after 50 pauses. */
async function run(script: string, answers: Answers): Promise<Ran> {
  const folder = await temporaryFolder({ "answers.json": JSON.stringify(answers), patches: "", pauses: "" });
  const answer = `
    const { appendFileSync, existsSync, readFileSync, writeFileSync } = require("node:fs");
    const answers = JSON.parse(readFileSync("answers.json", "utf8"));
    const args = process.argv.slice(2);
    const next = (name, list) => {
      const count = existsSync(name) ? Number(readFileSync(name, "utf8")) : 0;
      writeFileSync(name, String(count + 1));
      return list[count];
    };
    const give = (value) => (typeof value === "number" ? process.exit(value) : process.stdout.write(value));
    if (args[0] === "get" && args[1].startsWith("leases")) give(next("looks", answers.lease) ?? answers.lease.at(-1));
    else if (args[0] === "get") give(next("arms", answers.armed) ?? answers.armed.at(-1));
    else if (args[0] === "patch") {
      appendFileSync("patches", args.at(-1) + "\\n");
      process.exit(next("codes", answers.patches ?? []) ?? 0);
    }`;
  await writeFile(join(folder, "kubectl.cjs"), answer);
  await writeFile(join(folder, "kubectl"), `#!/bin/sh\nexec "${process.execPath}" kubectl.cjs "$@"\n`);
  const sleep = ["#!/bin/sh", "echo pause >> pauses", '[ "$(wc -l < pauses)" -lt 50 ] || kill -9 "$PPID"', ""];
  await writeFile(join(folder, "sleep"), sleep.join("\n"));
  for (const program of ["kubectl", "sleep"]) await chmod(join(folder, program), 0o755);
  const child = spawn("sh", ["-c", script], {
    cwd: folder,
    env: { PATH: `${folder}${delimiter}${process.env["PATH"]}` },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (part: Buffer) => (said += part.toString()));
  await once(child, "close");
  const lines = async (name: string) => (await readFile(join(folder, name), "utf8")).split("\n").slice(0, -1);
  return { code: child.exitCode, said, pauses: (await lines("pauses")).length, patched: await lines("patches") };
}

const script = (given: Partial<WatchdogScript> = {}): string =>
  watchdogScript({
    lease,
    limit: 30,
    every: 10,
    of,
    armed: { jsonpath: "{.metadata.annotations.modelgate/watchdog}", value: "id" },
    takeBack: [patch],
    ...given,
  });

test("the traffic is taken back after the limit without a renewal, counted from the last one", async () => {
  const ran = await run(script(), { lease: ["a", "a", "b", "b"], armed: ["id"] });
  expect(ran).toMatchObject({ code: 0, pauses: 2 + 3 });
  expect(ran.said).toContain("nobody renewed the lease for 30 s");
});

test("a patch comes to kubectl as it was meant, whatever stands in it", async () => {
  const ran = await run(script(), { lease: ["a"], armed: ["id"] });
  expect(ran.patched).toEqual([`--patch=[{"op":"add","path":"/spec/it's","value":"a 'quoted' $HOME"}]`]);
});

test("a lease that is gone ends it, one that cannot be read does not renew it", async () => {
  expect(await run(script(), { lease: ["a", ""], armed: ["id"] })).toMatchObject({ code: 0, pauses: 1, patched: [] });
  expect(await run(script(), { lease: ["a", 1, 1, 1], armed: ["id"] })).toMatchObject({ code: 0, pauses: 3 });
});

test("it does nothing once the target no longer says that it may, and tries again while that cannot be read", async () => {
  const ended = await run(script(), { lease: ["a"], armed: [1, "another"] });
  expect(ended).toMatchObject({ code: 0, pauses: 4, patched: [] });
  expect(ended.said).toContain("the rollout has ended: nothing is taken back");
});

test("a patch that fails is sent again", async () => {
  const ran = await run(script(), { lease: ["a"], armed: ["id"], patches: [1, 1] });
  expect(ran.code).toBe(0);
  expect(ran.patched).toHaveLength(3);
});

test("where the target has no mark, it waits for a canary to take back", async () => {
  const unmarked = script({ armed: { jsonpath: "{.spec.predictor.canaryTrafficPercent}", value: null } });
  const ran = await run(unmarked, { lease: ["a"], armed: ["", "", "20"] });
  expect(ran).toMatchObject({ code: 0, pauses: 3 + 2 });
  expect(ran.patched).toHaveLength(1);
});

test("a step whose object may be gone is left out when it is", async () => {
  const optional = script({ takeBack: [{ ...patch, optional: true }] });
  expect(await run(optional, { lease: ["a"], armed: ["id", ""] })).toMatchObject({ code: 0, patched: [] });
  expect((await run(optional, { lease: ["a"], armed: ["id", "churn"] })).patched).toHaveLength(1);
});

test("a watchdog with nothing to send is still a script", async () => {
  expect(await run(script({ takeBack: [] }), { lease: ["a"], armed: ["id"] })).toMatchObject({ code: 0 });
});
