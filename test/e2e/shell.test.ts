import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { anyGateProgram, type BundleRun, runBundle } from "./support/run-bundle.ts";

async function runWith(fault: string, env: Record<string, string> = {}): Promise<BundleRun> {
  return runBundle({
    workspace: await temporaryFolder(),
    program: anyGateProgram,
    inputs: {},
    env: { TEST_FAULT: fault, ...env },
  });
}

describe("the shell around a gate", () => {
  // Without an end of its own the process would run until the test's time is over.
  test("ends the step although something left a timer running", async () => {
    expect((await runWith("timer")).code).toBe(0);
    expect((await runWith("timer", { TEST_OBSERVED: "0" })).code).toBe(1);
  });

  test("prints everything before it ends", async () => {
    const run = await runWith("many-lines");
    expect(run.stdout.match(/^line \d+$/gm)).toHaveLength(20_000);
    expect(run.stdout).toMatch(/Report: .*report\.json\n$/);
  });

  test("fails the step for a rejection that nobody awaits, and says where it broke, but no message that may quote a row", async () => {
    const run = await runWith("stray-rejection");
    expect(run.code).toBe(1);
    expect(run.stdout).toMatch(/^::error title=Bug in Modelgate::/m);
    expect(run.stdout).toMatch(/^Modelgate .*, Node v24.*\nError \(its message is hidden.*\n {4}at /m);
    expect(run.stdout).not.toContain("nobody awaits this");
  });

  test("goes on to its verdict where nobody reads its output any more", async () => {
    const run = await runBundle({
      workspace: await temporaryFolder(),
      program: anyGateProgram,
      inputs: {},
      env: { TEST_FAULT: "many-lines" },
      reader: "closed",
    });
    expect([run.code, run.outputs["verdict"]]).toEqual([0, "pass"]);
  });

  test("makes a report of a thrown value that is no Error", async () => {
    const run = await runWith("thrown-text");
    expect([run.code, run.outputs["verdict"]]).toEqual([1, "fail"]);
    expect(run.report?.checks).toMatchObject([{ outcome: "error", title: "Bug in Modelgate" }]);
    expect(run.stdout).not.toContain("a text, and no Error");
  });

  test("shows a bug's own message where values of rows may be shown", async () => {
    const run = await runBundle({
      workspace: await temporaryFolder(),
      program: anyGateProgram,
      inputs: { "show-values": "true" },
      env: { TEST_FAULT: "thrown-text" },
    });
    expect(run.stdout).toContain("a text, and no Error");
  });
});
