import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { temporaryFolder } from "../../support/temporary-folder.ts";

/** A target of the kind `command` in a folder of its own: a program that keeps the canary's share in a file. */
export interface CommandTarget {
  readonly workspace: string;
  /** `target`, `set-weight` and `status`, and a state in a file. */
  readonly inputs: Readonly<Record<string, string>>;
  weight(): Promise<number>;
  setWeight(percent: number): Promise<void>;
  /** What was written to it, in order, such as `rollback 0`. */
  writes(): Promise<readonly string[]>;
  /** Has the next writes do nothing, or fail; `works` ends that. */
  behave(how: "works" | "ignores" | "fails"): Promise<void>;
}

const program = `
import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
const [verb, weight] = process.argv.slice(2);
const state = JSON.parse(readFileSync("target.json", "utf8"));
if (verb === "status") {
  console.log(JSON.stringify({ weight: state.weight, stable: state.stable, canary: state.canary }));
} else {
  appendFileSync("writes.txt", verb + " " + weight + "\\n");
  if (state.how === "fails") {
    console.error("the balancer is away");
    process.exit(1);
  }
  if (state.how === "works") writeFileSync("target.json", JSON.stringify({ ...state, weight: Number(weight) }));
}
`;

/** @param files further files of the workspace */
export async function commandTarget(
  weight: number,
  files: Readonly<Record<string, string>> = {},
): Promise<CommandTarget> {
  const first = { weight, stable: "v1", canary: "v2", how: "works" };
  const workspace = await temporaryFolder({
    "weights.mjs": program,
    "target.json": JSON.stringify(first),
    "writes.txt": "",
    ...files,
  });
  const path = join(workspace, "target.json");
  const read = async () => JSON.parse(await readFile(path, "utf8")) as typeof first;
  const change = async (changes: Partial<typeof first>) =>
    writeFile(path, JSON.stringify({ ...(await read()), ...changes }));
  return {
    workspace,
    inputs: {
      target: "command",
      "set-weight": `${process.execPath} weights.mjs {verb} {weight}`,
      status: `${process.execPath} weights.mjs status`,
      state: "file:state.json",
    },
    weight: async () => (await read()).weight,
    setWeight: (percent) => change({ weight: percent }),
    writes: async () =>
      (await readFile(join(workspace, "writes.txt"), "utf8")).split("\n").filter((line) => line !== ""),
    behave: (how) => change({ how }),
  };
}
