import { writeFileSync } from "node:fs";
import { stateFiles } from "../../../../src/action/state-files.ts";
import { commandsWithKillPoints, type KillPoint, withKillPoints } from "../../../support/kill-points.ts";
import { runRollout, smallRollout, testClock } from "../../../support/rollout-world.ts";

/**
 * One whole rollout whose process is killed at the point of the number given; 0 for none. The router is another
 * process, which is asked over HTTP. What the last point's number was is printed at the end.
 *
 *     node main.js FOLDER ROUTER-URL START KILL-AT INPUTS
 */
const [folder = "", router = "", start = "0", killAt = "0", inputs = "{}"] = process.argv.slice(2);
let points = 0;
const point: KillPoint = async () => {
  if (++points !== Number(killAt)) return;
  process.kill(process.pid, "SIGKILL");
  // The signal may take a moment, in which nothing more must happen.
  await new Promise(() => {});
};
const clock = testClock(Number(start));
const rememberTime = (): void => writeFileSync(`${folder}/clock`, String(clock.now()));
rememberTime();
await runRollout({
  folder,
  clock: {
    now: clock.now,
    advance(milliseconds) {
      clock.advance(milliseconds);
      rememberTime();
    },
  },
  stateFiles: withKillPoints(stateFiles(), point),
  runCommand: commandsWithKillPoints(async ({ args }) => {
    const answer = await fetch(`${router}/${args.join("/")}`, { method: "POST" });
    return { outcome: "exited", code: 0, stdout: await answer.text(), stderr: [] };
  }, point),
  inputs: { ...smallRollout, ...(JSON.parse(inputs) as Record<string, string>) },
});
process.stdout.write(`points ${points}\n`);
process.exit(0);
