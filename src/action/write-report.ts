import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import type { GateReport } from "../gate/report.ts";
import { serialiseReport } from "../gate/serialise.ts";
import type { Log } from "../gates/gate.ts";
import { renderMarkdownReport } from "../report/markdown.ts";

/**
 * Writes the report as JSON, with Markdown and HTML beside it; missing folders are made. A report that cannot be
 * written is a warning, since the verdict stands without it.
 *
 * @returns the absolute path of the JSON file, or null where it could not be written
 */
export async function writeReport(
  report: GateReport,
  conclusion: "success" | "failure",
  path: string,
  workspace: string,
  workingDirectory: string,
  log: Log,
): Promise<string | null> {
  const json = resolve(workspace, workingDirectory, path);
  const stem = json.replace(/\.json$/i, "");
  try {
    await makeFolder(dirname(json));
    await writeFile(json, serialiseReport(report));
    await writeFile(`${stem}.md`, renderMarkdownReport(report, conclusion));
    const { renderHtml } = await import("../report/html.ts");
    await writeFile(`${stem}.html`, await renderHtml(report, conclusion));
    return json;
  } catch (error) {
    if (!(error instanceof Error) || !("code" in error)) throw error;
    log.warning(`report: ${path} cannot be written (${String(error.code)}); the verdict stands without it`);
    return null;
  }
}

/**
 * Makes a folder and those above it. Node's own recursive mkdir never ends where a folder that is there refuses to
 * hold one (`/proc`), so each is tried once.
 */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : null;
    if (code === "EEXIST") return;
    if (code !== "ENOENT" || dirname(folder) === folder || existsSync(dirname(folder))) throw error;
    await makeFolder(dirname(folder));
    await mkdir(folder);
  }
}
