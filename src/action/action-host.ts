import { appendFileSync } from "node:fs";
import { appendFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import * as core from "@actions/core";
import type { Host } from "./host.ts";
import { withoutCommands, withoutOldCommands } from "./safe-log.ts";

/** The runner: workflow commands, the job summary's file, the outputs' file. */
export function actionHost(env: Host["env"]): Host {
  return {
    env,
    workspace: env["GITHUB_WORKSPACE"] || process.cwd(),
    temporaryFolder: env["RUNNER_TEMP"] || tmpdir(),
    log: { info: core.info, warning: (message) => core.warning(message, { title: "Modelgate" }) },
    present({ terminal }) {
      core.info(withoutCommands(terminal({ colour: false, width: 120 })));
    },
    annotate(kind, { title, message, path, line }) {
      const properties = {
        title: withoutOldCommands(title),
        ...(path === undefined ? {} : { file: withoutOldCommands(path) }),
        ...(line === undefined ? {} : { startLine: line }),
      };
      const write = { error: core.error, warning: core.warning, notice: core.notice }[kind];
      write(withoutOldCommands(message), properties);
    },
    async writeSummary(markdown) {
      const path = env["GITHUB_STEP_SUMMARY"];
      // core.summary refuses a file that is not there yet, which a bundle started by hand may be given.
      if (path) await appendFile(path, `${markdown}\n`);
    },
    setOutput(name, value) {
      const path = env["GITHUB_OUTPUT"];
      // Without the variable the toolkit would print the retired ::set-output command; without the file it throws.
      if (!path) return;
      appendFileSync(path, "");
      core.setOutput(name, value);
    },
    saveState(name, value) {
      const path = env["GITHUB_STATE"];
      if (!path) return;
      appendFileSync(path, "");
      core.saveState(name, value);
    },
    maskSecret: core.setSecret,
  };
}
