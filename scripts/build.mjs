/**
 * Makes the bundles that runners execute: `node scripts/build.mjs [--out DIR]`.
 * With `--project TSCONFIG --entry NAME=PATH` it makes that one bundle instead, as tests do for a gate of their own.
 *
 * One TypeScript run, then one ncc run for each actions/<name>/main.ts and for the command line, and another for the
 * worker of those that scan files. The target directory is wiped first. The compiled JavaScript goes to a directory of
 * its own under out/, always at the same depth, so that two builds may run at once and still number their modules
 * alike: same sources, same bytes.
 */
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs, promisify } from "node:util";
import { minify } from "terser";

const run = promisify(execFile);
const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");

/**
 * What is bundled: name of the folder in dist/, and the entry among the compiled files.
 * @returns {Promise<{ name: string; entry: string }[]>}
 */
async function entries() {
  const actions = await readdir(join(root, "actions"), { withFileTypes: true });
  const found = [];
  for (const action of actions) {
    if (action.isDirectory() && (await exists(join(root, "actions", action.name, "main.ts")))) {
      found.push({ name: action.name, entry: `actions/${action.name}/main.js` });
    }
  }
  found.sort((a, b) => (a.name < b.name ? -1 : 1));
  if (await exists(join(root, "src/cli/main.ts"))) found.push({ name: "cli", entry: "src/cli/main.js" });
  return found;
}

/** @param {string} path */
async function exists(path) {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/**
 * Runs a program of node_modules under this very Node; what it printed is the message when it fails.
 * @param {string} script
 * @param {string[]} args
 * @param {string} cwd
 */
async function runNode(script, args, cwd) {
  try {
    await run(process.execPath, [join(root, "node_modules", script), ...args], { cwd, maxBuffer: 64 << 20 });
  } catch (error) {
    const { stdout = "", stderr = "" } = /** @type {{ stdout?: string; stderr?: string }} */ (error);
    throw new Error(`${script} failed\n${stdout}${stderr}`);
  }
}

/** @param {string} directory */
async function* filesBelow(directory) {
  for (const entry of await readdir(directory, { withFileTypes: true, recursive: true })) {
    if (entry.isFile()) yield join(entry.parentPath, entry.name);
  }
}

/** A path of this machine inside a bundle would differ on the next machine, and tell about this one. */
async function refuseMachinePaths(directory) {
  for await (const file of filesBelow(directory)) {
    if ((await readFile(file)).includes(root)) throw new Error(`${relative(directory, file)} holds the path ${root}`);
  }
}

/**
 * @param {string} out
 * @param {string} project the tsconfig that names what is compiled
 * @param {{ name: string; entry: string }[]} found
 */
async function build(out, project, found) {
  if (found.length === 0) throw new Error("nothing to build: no actions/<name>/main.ts");
  await mkdir(join(root, "out"), { recursive: true });
  const compiled = await mkdtemp(join(root, "out/build-"));
  try {
    await runNode("typescript/bin/tsc", ["-p", resolve(root, project), "--outDir", join(compiled, "js")], root);
    await writeFile(join(compiled, "package.json"), '{ "type": "module" }\n');
    await rm(out, { recursive: true, force: true });
    for (const { name, entry } of found) {
      const target = join(out, name);
      const options = ["-o", target, "-m", "--license", "licenses.txt", "--no-cache", "-q"];
      await runNode("@vercel/ncc/dist/ncc/cli.js", ["build", `js/${entry}`, ...options], compiled);
      await addScanWorker(target, compiled);
      await addPostEntry(target, name);
      if (name === "cli") await makeExecutable(join(target, "index.js"));
    }
    await shareChunks(out);
    await refuseMachinePaths(out);
  } finally {
    await rm(compiled, { recursive: true, force: true });
  }
  return found.map((entry) => entry.name);
}

/**
 * A bundle that scans files starts worker threads from a bundle of their own, in the folder that
 * src/profile/scan/scan-worker.ts names.
 * @param {string} target
 * @param {string} compiled
 */
async function addScanWorker(target, compiled) {
  let wanted = false;
  for await (const file of filesBelow(target)) wanted ||= (await readFile(file)).includes("scan-worker/index.js");
  if (!wanted) return;
  const options = ["-o", join(target, "scan-worker"), "-m", "--license", "licenses.txt", "--no-cache", "-q"];
  await runNode("@vercel/ncc/dist/ncc/cli.js", ["build", "js/src/profile/scan/worker-main.js", ...options], compiled);
}

/**
 * An action whose action.yml names a post step gets a second entry to the same bundle, which says that it is that step.
 * @param {string} target
 * @param {string} name
 */
async function addPostEntry(target, name) {
  const metadata = join(root, "actions", name, "action.yml");
  if (!(await exists(metadata)) || !/^ {2}post: /m.test(await readFile(metadata, "utf8"))) return;
  await writeFile(join(target, "post.js"), 'process.env.MODELGATE_STEP = "post";\nawait import("./index.js");\n');
}

/** A stub is not worth its own bytes for a chunk below this. */
const leastShared = 2048;

/**
 * Minifies the chunks, which ncc leaves as they are, and keeps a chunk that several bundles have once: in `shared/`,
 * under the digest of its bytes, with a stub in its place.
 * @param {string} out
 */
async function shareChunks(out) {
  /** @type {Map<string, string[]>} */
  const filesOf = new Map();
  for await (const file of filesBelow(out)) {
    if (!/^\d+\.index\.js$/.test(basename(file))) continue;
    const source = await readFile(file, "utf8");
    filesOf.set(source, [...(filesOf.get(source) ?? []), file]);
  }
  for (const [source, files] of filesOf) {
    const { code = "" } = await minify(source, { module: true, format: { comments: /@license|@preserve|^!/ } });
    const isShared = files.length > 1 && code.length >= leastShared;
    const shared = join(out, "shared", `${createHash("sha256").update(code).digest("hex").slice(0, 12)}.js`);
    if (isShared) {
      await mkdir(dirname(shared), { recursive: true });
      await writeFile(shared, code);
      await writeFile(join(out, "shared/package.json"), '{ "type": "module" }\n');
    }
    for (const file of files) {
      const path = relative(dirname(file), shared).split(sep).join("/");
      await writeFile(file, isShared ? `export * from ${JSON.stringify(path)};\n` : code);
    }
  }
}

async function makeExecutable(file) {
  const source = await readFile(file, "utf8");
  if (!source.startsWith("#!")) await writeFile(file, `#!/usr/bin/env node\n${source}`);
  await chmod(file, 0o755);
}

if (process.versions.node.split(".")[0] !== "24") {
  throw new Error(`bundles are built by Node 24, this is ${process.version}: use \`npm run build\``);
}
const { values } = parseArgs({
  options: {
    out: { type: "string", default: join(root, "dist") },
    project: { type: "string", default: "tsconfig.build.json" },
    entry: { type: "string", default: "" },
  },
});
const [name = "", path = ""] = values.entry.split("=");
const found = name === "" ? await entries() : [{ name, entry: path.replace(/\.ts$/, ".js") }];
const names = await build(resolve(values.out), values.project, found);
console.log(`built ${names.join(", ")}`);
