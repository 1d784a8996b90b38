import { writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import type { GateReport } from "../gate/report.ts";
import { serialiseReport } from "../gate/serialise.ts";
import type { Log } from "../gates/gate.ts";
import { makeFolder } from "../places/make-folder.ts";
import { renderMarkdownReport } from "../report/markdown.ts";

/**
 * Writes the report as JSON, with Markdown, HTML and the gate's own documents beside it; missing folders are made. A report that cannot be
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
  attached: ReadonlyMap<string, object>,
  log: Log,
): Promise<string | null> {
  const json = resolve(workspace, workingDirectory, path);
  const stem = json.replace(/\.json$/i, "");
  try {
    await makeFolder(dirname(json));
    await writeFile(json, serialiseReport(report));
    for (const [name, document] of attached) {
      await writeFile(`${stem}.${name}.json`, `${JSON.stringify(document, null, 2)}\n`);
    }
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
