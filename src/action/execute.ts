import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, posix, relative, resolve, sep } from "node:path";
import { type Location, UserError } from "../errors/user-error.ts";
import type { Check } from "../gate/check.ts";
import { errorReport } from "../gate/error-report.ts";
import { redact, redactDocument } from "../gate/privacy.ts";
import type { GateReport } from "../gate/report.ts";
import { conclusion, exitCode } from "../gate/verdict.ts";
import { type PublishingInputs, readModelName, readPublishing } from "../gates/common-inputs.ts";
import { type GateConfig, readConfig } from "../gates/config.ts";
import type { AnyInputs, Gate, RunFacts } from "../gates/gate.ts";
import type { RolloutServices } from "../gates/rollout-services.ts";
import { lineSetting, mergeSettings, type Setting, type Settings } from "../gates/settings.ts";
import { type GitHubContext, readContext } from "../github/context.ts";
import type { Reach } from "../places/provider.ts";
import { createPlaces } from "../places/providers.ts";
import { bugText } from "./bug-text.ts";
import type { Host } from "./host.ts";
import { locatedError } from "./located-error.ts";
import { metricsOutput, summaryOutput } from "./outputs.ts";
import { presentOutcome } from "./present-outcome.ts";
import { publishOutcome } from "./publish-outcome.ts";
import { readInputs } from "./read-inputs.ts";
import { readRunFacts } from "./run-facts.ts";
import { programRunner } from "./run-program.ts";
import { safeLog } from "./safe-log.ts";
import { createScratch, type Scratch } from "./scratch.ts";
import { issuesUrl, version } from "./version.ts";
import { writeReport } from "./write-report.ts";

const defaultConfig = ".github/modelgate.yml";

/** What was given, merged, with every error met on the way; later ones do not hide earlier ones. */
interface Prepared {
  readonly settings: Settings;
  readonly publishing: PublishingInputs;
  readonly config: { readonly path: string; readonly sha256: string } | null;
  readonly workingDirectory: string;
  readonly errors: readonly UserError[];
}

/**
 * Runs one gate where `host` says, and tells the outcome everywhere it can be told.
 *
 * The order is: compute, hide what must stay on the runner, report file, outputs, job summary, GitHub, exit code.
 * A failure to publish is a warning. A user's error and a bug of ours become a report, too, so that neither passes.
 *
 * @returns the exit code
 */
export async function execute<Inputs extends AnyInputs>(gate: Gate<Inputs>, host: Host): Promise<number> {
  const log = safeLog(host.log);
  const token = host.env["INPUT_TOKEN"]?.trim() || null;
  if (token !== null) host.maskSecret(token);
  const prepared = await prepare(gate, host, log);
  for (const secret of secretInputs(prepared.settings)) host.maskSecret(secret);
  const context = await readContext(host.env, readTextOrNull);
  for (const warning of context?.warnings ?? []) log.warning(warning);
  const facts: RunFacts = { ...(await readRunFacts(context, host.workspace)), config: prepared.config };
  const scratch = createScratch(host.temporaryFolder);
  const attached = new Map<string, object>();
  const full = await compute(gate, prepared, {
    facts,
    host,
    log,
    scratch,
    reach: await reachOf(host, context, token, scratch),
    rollout: () => rolloutOf(host, context, token, resolve(host.workspace, prepared.workingDirectory)),
    attached,
  });
  await scratch.remove();
  const { publishing } = prepared;
  const report = withRepositoryPaths(redact(full, publishing), prepared.workingDirectory);
  const code = exitCode(report.verdict, publishing.failOn, report.checks);
  const written = await writeReport(
    report,
    conclusion(code),
    publishing.report ?? defaultReport(host, report),
    host.workspace,
    prepared.workingDirectory,
    attached,
    log,
  );
  await presentOutcome(report, { code, reportPath: written, host, log });
  const { settings } = prepared;
  const published = await publishOutcome({
    report,
    code,
    publishing,
    settings,
    context,
    token,
    host,
    log,
    reportPath: written,
    attached: [...attached.keys()],
  });
  host.setOutput("verdict", report.verdict);
  host.setOutput("summary", summaryOutput(report));
  host.setOutput("report", written ?? "");
  host.setOutput("metrics", metricsOutput(report));
  host.setOutput("comment-url", published.commentUrl ?? "");
  host.setOutput("check-run-url", published.checkRunUrl ?? "");
  return code;
}

/** The lines of inputs that hold passwords, wherever they were given. */
function secretInputs({ given }: Settings): string[] {
  return ["connection", "monitor-token"].flatMap((name) => given.get(name)?.lines.map(({ text }) => text) ?? []);
}

async function prepare<Inputs extends AnyInputs>(gate: Gate<Inputs>, host: Host, log: Host["log"]): Promise<Prepared> {
  const errors: UserError[] = [];
  const { inputs, unknown } = readInputs(host.env, gate.inputNames);
  errors.push(...unknown);
  const ofInputs: Settings = { given: inputs };
  const attempt = async <Result>(read: () => Result | Promise<Result>, otherwise: Result): Promise<Result> => {
    try {
      return await read();
    } catch (error) {
      errors.push(error instanceof UserError ? error : bugError(error, log, { showValues: false }));
      return otherwise;
    }
  };
  const workingDirectory = (await attempt(() => lineSetting(ofInputs, "working-directory"), null)) ?? ".";
  const asked = await attempt(() => readModelName(ofInputs), null);
  const config = await attempt(() => loadConfig(gate, ofInputs, host.workspace, workingDirectory, asked), null);
  for (const notice of config?.config.notices ?? []) log.warning(notice);
  const settings = mergeSettings(inputs, config?.config.settings ?? new Map<string, Setting>());
  const { publishing, errors: publishingErrors } = readPublishing(settings, gate.name, config?.config.model ?? null);
  errors.push(...publishingErrors.filter((error) => !errors.some((known) => known.message === error.message)));
  return {
    settings,
    publishing,
    config: config === null ? null : { path: config.path, sha256: config.sha256 },
    workingDirectory,
    errors,
  };
}

/**
 * The configuration file: the one that was named, relative to the working directory as all paths are, else the usual
 * one of the working directory or of the checkout. Null where there is none.
 */
async function loadConfig<Inputs extends AnyInputs>(
  gate: Gate<Inputs>,
  inputs: Settings,
  workspace: string,
  workingDirectory: string,
  model: string | null,
): Promise<{ config: GateConfig; path: string; sha256: string } | null> {
  const given = lineSetting(inputs, "config");
  const folder = resolve(workspace, workingDirectory);
  const usual = [join(folder, defaultConfig), join(workspace, defaultConfig)].find((path) => existsSync(path));
  const address = given ?? (usual === undefined ? null : relative(folder, usual));
  if (address === null) return null;
  // Through the place, so that a link out of the workspace is refused and a missing file is said.
  const [file] = await createPlaces(workspace, workingDirectory).files([address], "config");
  if (file === undefined) throw new UserError(`config: ${address} is no file`, { title: "Input config" });
  const text = await readFile(file.absolute, "utf8");
  const config = await readConfig({ text, path: file.shown, section: gate.section, inherited: gate.inherited, model });
  return { config, path: file.shown, sha256: createHash("sha256").update(text).digest("hex") };
}

/** What the gate's services are made of. */
interface World {
  readonly facts: RunFacts;
  readonly host: Host;
  readonly log: Host["log"];
  readonly scratch: Scratch;
  readonly reach: Reach;
  readonly rollout: () => Promise<RolloutServices>;
  /** What the gate has written beside its report, by name. */
  readonly attached: Map<string, object>;
}

/** What places beyond the workspace may touch. The GitHub client is loaded when a place first asks for it. */
async function reachOf(
  host: Host,
  context: GitHubContext | null,
  token: string | null,
  scratch: Scratch,
): Promise<Reach> {
  return {
    base: { commit: context?.baseSha ?? null, branch: context?.baseRef ?? context?.defaultBranch ?? null },
    github: context === null || token === null ? null : await repositoryReader(context, token),
    runProgram: programRunner(host.env),
    newFolder: scratch.newFolder,
  };
}

async function repositoryReader(context: GitHubContext, token: string): Promise<Reach["github"]> {
  const { createRepositoryReader } = await import("../github/repository-reader.ts");
  return createRepositoryReader({ apiUrl: context.apiUrl, token }, context, () => Date.now());
}

async function rolloutOf(
  host: Host,
  context: GitHubContext | null,
  token: string | null,
  workingFolder: string,
): Promise<RolloutServices> {
  const { rolloutServices } = await import("./rollout-services.ts");
  return rolloutServices({ host, context, token, runQuietly: programRunner(host.env), workingFolder });
}

async function compute<Inputs extends AnyInputs>(
  gate: Gate<Inputs>,
  prepared: Prepared,
  { facts, host, log, scratch, reach, rollout, attached }: World,
): Promise<GateReport> {
  const basics = {
    gate: gate.name,
    model: prepared.publishing.model,
    provenance: { ...facts, inputs: [], modelArtifact: null, seed: 1 },
  };
  try {
    const [first, ...others] = prepared.errors;
    if (first !== undefined) return withMore(errorReport(first, basics), others, basics);
    const folder = resolve(host.workspace, prepared.workingDirectory);
    if (relative(host.workspace, folder).startsWith("..")) {
      throw new UserError(`working-directory: ${prepared.workingDirectory} lies outside the workspace`, {
        title: "Input working-directory",
      });
    }
    const inputs = gate.readInputs(prepared.settings, prepared.publishing);
    return await gate.run(inputs, {
      places: createPlaces(host.workspace, prepared.workingDirectory, reach),
      runProgram: programRunner(host.env, (_stream, line) => log.info(line)),
      runQuietly: programRunner(host.env),
      maskSecret: host.maskSecret,
      newFolder: scratch.newFolder,
      workspace: host.workspace,
      workingFolder: folder,
      facts,
      log,
      rollout,
      now: () => Date.now(),
      attach: (name, document) => void attached.set(name, redactDocument(document, prepared.publishing)),
    });
  } catch (error) {
    return errorReport(
      error instanceof UserError ? locatedError(error, prepared.settings) : bugError(error, log, prepared.publishing),
      basics,
    );
  }
}

type Basics = Parameters<typeof errorReport>[1];

function withMore(report: GateReport, others: readonly UserError[], basics: Basics): GateReport {
  const more = others.flatMap((error, index): Check[] =>
    errorReport(error, basics).checks.map((check) => ({ ...check, id: `${check.id}:${index + 2}` })),
  );
  return { ...report, checks: [...report.checks, ...more] };
}

/** A bug of ours is no pass either. */
function bugError(error: unknown, log: Host["log"], shown: { readonly showValues: boolean }): UserError {
  log.info(bugText(error, shown));
  const name = error instanceof Error ? error.name : typeof error;
  return new UserError(
    `Modelgate ${version} broke (${name}); this is a bug of ours, please report it with the stack in the log at ${issuesUrl}`,
    { title: "Bug in Modelgate" },
  );
}

/** Annotations name files from the repository's root; everything else says paths as the user wrote them. */
function withRepositoryPaths(report: GateReport, workingDirectory: string): GateReport {
  const folder = workingDirectory.split(sep).join("/");
  const inRepository = (location: Location): Location =>
    posix.isAbsolute(location.path) ? location : { ...location, path: posix.join(folder, location.path) };
  const checks = report.checks.map((check) => ({
    ...check,
    location: check.location === null ? null : inRepository(check.location),
    ...(check.alsoAt === undefined ? {} : { alsoAt: check.alsoAt.map(inRepository) }),
  }));
  return { ...report, checks };
}

function defaultReport(host: Host, report: GateReport): string {
  return join(host.temporaryFolder, "modelgate-report", report.model, `${report.gate}.json`);
}

async function readTextOrNull(path: string): Promise<string | null> {
  try {
    return await readFile(path, "utf8");
  } catch {
    return null;
  }
}
