/**
 * Shows canaries between a real HAProxy and a real Prometheus: `npm run demo:canary`.
 *
 * Two small model servers under load, and the committed bundles (MODELGATE_DIST takes others), run as a runner would
 * run them: a bad model comes back by itself, a good one whose runner is killed is finished by the next run, and
 * `rollback` takes it back. Prints what each run says, how long the way back took, and where the reports were written.
 * Fails when an end is not the one that the demo was made to show, and when one of the two programs is missing; then it
 * says how to install them.
 */
import { cp, mkdir, rm } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { bad, good, type Site, startSite } from "../test/integration/rollout/traffic/site.ts";
import { type StepOutcome, startStep } from "../test/integration/rollout/traffic/step.ts";

const target = resolve(import.meta.dirname, "..", "out/demo-canary");
const problems: string[] = [];

/** What the log says while traffic moves; the table at its end stands in the report. */
function say(line: string): void {
  if (/^\d\d:\d\d:\d\d |^ {2}\S+ .*: (harm|clear|undecided)\. /.test(line)) console.log(`  ${line}`);
}

async function run(
  site: Site,
  name: string,
  inputs: Readonly<Record<string, string>>,
  during?: (kill: () => void) => Promise<void>,
): Promise<StepOutcome> {
  const action = name.startsWith("rollback") ? "rollback" : "deploy-canary";
  const own = action === "rollback" ? { target: site.inputs["target"] ?? "" } : site.inputs;
  const step = await startStep(
    action,
    site.folder,
    { ...own, state: "file:state.json", report: join(site.folder, `${name}.json`), ...inputs },
    { onLine: say },
  );
  await during?.(() => step.kill("SIGKILL"));
  const outcome = await step.ended;
  for (const extension of ["json", "html", "md"]) {
    const path = join(site.folder, `${name}.${extension}`);
    await cp(path, join(target, `${name}.${extension}`)).catch(() => {});
  }
  if (outcome.report !== null) {
    console.log(`${outcome.report.verdict.toUpperCase().padEnd(4)}  ${outcome.report.summary}`);
    console.log(`      report ${relative(process.cwd(), join(target, `${name}.html`))}`);
  }
  return outcome;
}

async function waitForShare(site: Site, percent: number): Promise<number> {
  while ((await site.share()) !== percent) await pause(5);
  return Date.now();
}

function expectEnd(what: string, found: unknown, wanted: unknown): void {
  if (found !== wanted) problems.push(`${what}: ${String(found)}, the demo is made for ${String(wanted)}`);
}

/** Milliseconds since 1970 of the end of the window that showed harm; null where none did. */
function timeOfHarm({ report }: StepOutcome): number | null {
  const table = report?.tables.find(({ id }) => id === "looks");
  const at = table?.columns.findIndex(({ id }) => id === "time") ?? -1;
  const time = table?.rows.at(-1)?.[at];
  return typeof time === "string" ? Date.parse(time) : null;
}

async function badModel(): Promise<void> {
  console.log("A bad model: one answer in ten is an error, of the stable one it is one in two hundred.");
  const site = await startSite(bad);
  try {
    let back: Promise<number> = Promise.resolve(0);
    const outcome = await run(site, "bad", {}, async () => {
      await waitForShare(site, 5);
      back = waitForShare(site, 0);
    });
    const [harm, isBack] = [timeOfHarm(outcome), await back];
    if (harm !== null) {
      console.log(
        `      ${isBack - harm} ms from the end of the window that showed harm to all of the traffic being back`,
      );
    }
    const { requests, errors } = site.load.answers.get("canary") ?? { requests: 0, errors: 0 };
    console.log(`      it answered ${requests} requests, ${errors} of them with an error; nobody was left unanswered`);
    expectEnd("the bad model", outcome.outputs["decision"], "rollback");
    expectEnd("requests without an answer", site.load.unserved(), 0);
  } finally {
    await site.stop();
  }
}

async function goodModel(): Promise<void> {
  console.log("\nA good model, whose runner is killed in the middle.");
  const site = await startSite(good);
  try {
    await run(site, "killed", {}, async (kill) => {
      await waitForShare(site, 25);
      kill();
    });
    console.log(`  … the runner is gone, the canary has ${await site.share()}%; the next run goes on:`);
    const outcome = await run(site, "good", { "on-undecided": "promote" });
    expectEnd("the good model", outcome.outputs["decision"], "promote");
    expectEnd("its share in HAProxy", await site.share(), 100);
    console.log("\nIts customers complain: `rollback`.");
    const before = Date.now();
    const rollback = await run(site, "rollback", { reason: "customers complain" });
    expectEnd("the rollback", rollback.code, 0);
    expectEnd("the canary's share after it", await site.share(), 0);
    console.log(`      ${Date.now() - before} ms from the start of the step to its end`);
    expectEnd("requests without an answer", site.load.unserved(), 0);
  } finally {
    await site.stop();
  }
}

await rm(target, { recursive: true, force: true });
await mkdir(target, { recursive: true });
try {
  await badModel();
  await goodModel();
} catch (error) {
  problems.push(error instanceof Error ? error.message : String(error));
}
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
