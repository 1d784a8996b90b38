import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { cruise, type ICruiseResult } from "dependency-cruiser";
import extractOptions from "dependency-cruiser/config-utl/extract-depcruise-options";
import extractTypeScriptConfig from "dependency-cruiser/config-utl/extract-ts-config";

export interface Picture {
  readonly modules: number;
  /** The folders of src/ in which a module was seen. */
  readonly rooms: readonly string[];
  /** One sentence for each import that goes where it may not, and for each way in which the check saw too little. */
  readonly problems: readonly string[];
}

/**
 * Holds the imports of `root`/src and `root`/actions to the picture in `rules` (a dependency-cruiser configuration).
 *
 * A checker that looks at nothing finds nothing, so that too is a problem: no module seen at all, or a room with
 * TypeScript files of which none was seen.
 */
export async function checkPicture(root: string, rules: string): Promise<Picture> {
  const folders = ["src", "actions"].filter((folder) => existsSync(join(root, folder)));
  const seen = folders.length === 0 ? null : await cruiseFolders(root, rules, folders);
  const sources = (seen?.modules ?? [])
    .map((module) => module.source)
    .filter((source) => /^(src|actions)\//.test(source));
  const rooms = new Set(sources.flatMap((source) => /^src\/([^/]+)\//.exec(source)?.[1] ?? []));
  const problems = (seen?.summary.violations ?? []).map(
    ({ from, to, rule, comment }) =>
      `${from}${to === from ? "" : ` -> ${to}`}: ${rule.name}${comment ? ` (${comment})` : ""}`,
  );
  if (sources.length === 0) problems.push("no module was seen: the check looked at nothing");
  for (const room of await roomsOnDisk(join(root, "src"))) {
    if (!rooms.has(room)) problems.push(`src/${room}: none of its modules was seen`);
  }
  return { modules: sources.length, rooms: [...rooms].sort(), problems };
}

async function cruiseFolders(root: string, rules: string, folders: string[]): Promise<ICruiseResult> {
  const options = await extractOptions(rules);
  const typescript = extractTypeScriptConfig(join(import.meta.dirname, "../tsconfig.json"));
  const { output } = await cruise(folders, { ...options, baseDir: root }, options.enhancedResolveOptions, {
    tsConfig: typescript,
  });
  if (typeof output === "string") throw new Error(`dependency-cruiser answered in text: ${output}`);
  return output;
}

async function roomsOnDisk(source: string): Promise<string[]> {
  if (!existsSync(source)) return [];
  const files = await readdir(source, { recursive: true });
  const rooms = files.filter((file) => file.endsWith(".ts")).map((file) => /^([^/\\]+)[/\\]/.exec(file)?.[1]);
  return [...new Set(rooms.filter((room) => room !== undefined))].sort();
}
