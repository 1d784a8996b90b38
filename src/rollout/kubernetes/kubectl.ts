import { UserError } from "../../errors/user-error.ts";
import type { CommandResult, RunCommand } from "../program.ts";
import { UnreachableRouter } from "../routers/unreachable.ts";
import { type KubernetesFailure, kubernetesFailure } from "./failure.ts";
import { isObject, type Json, type KubernetesObject, listAt } from "./fields.ts";
import type { Operation } from "./json-patch.ts";

/** One object of a namespace; `resource` with its group, such as `virtualservices.networking.istio.io`. */
export interface ObjectName {
  readonly resource: string;
  readonly namespace: string;
  readonly name: string;
}

export type Answer<T = KubernetesObject> = { readonly outcome: "done"; readonly object: T } | KubernetesFailure;

/** One patch of one object. */
export interface Patch {
  readonly of: ObjectName;
  readonly operations: readonly Operation[];
  readonly subresource?: "status";
}

/** The cluster that `kubectl` is signed in to. Nothing here throws for what a cluster can answer. */
export interface Kubectl {
  get(of: ObjectName, options?: { readonly managedFields: boolean }): Promise<Answer>;
  /** The objects of a namespace that have all of the labels; all objects where there are none. */
  list(
    resource: string,
    namespace: string,
    labels?: Readonly<Record<string, string>>,
  ): Promise<Answer<readonly KubernetesObject[]>>;
  patch(patch: Patch): Promise<Answer>;
  /** Creates objects one after the other; those before a failure stay. */
  create(...objects: readonly KubernetesObject[]): Promise<Answer<readonly KubernetesObject[]>>;
  /** Nothing is waited for. */
  delete(of: ObjectName): Promise<Answer<null>>;
  /** GET of a path of the API server; the body as text. */
  raw(path: string): Promise<Answer<string>>;
}

const requestTimeout = "--request-timeout=15s";
/** Longer than the timeout of a request: kubectl asks for a kind's path first. */
const timeLimit = 60_000;

/** `deployment prod/churn`: how messages name an object. */
export function shownObject({ resource, namespace, name }: ObjectName): string {
  return `${resource.replace(/\..*$/, "").replace(/s$/, "")} ${namespace}/${name}`;
}

/** A word of a command line as a person would type it. */
function typed(word: string): string {
  return /^[\w./:=@%+,-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

/** A command line as a person would type it. */
export function typedCommand(args: readonly string[]): string {
  return ["kubectl", ...args].map(typed).join(" ");
}

/** The arguments of a patch. */
export function patchArguments({ of, operations, subresource }: Patch): readonly string[] {
  return [
    "patch",
    of.resource,
    of.name,
    `--namespace=${of.namespace}`,
    ...(subresource === undefined ? [] : [`--subresource=${subresource}`]),
    "--type=json",
    `--patch=${JSON.stringify(operations)}`,
  ];
}

export function kubectl(run: RunCommand): Kubectl {
  async function say<T>(
    doing: string,
    args: readonly string[],
    read: (stdout: string) => T,
    input?: string,
  ): Promise<Answer<T>> {
    const result = await run({
      program: "kubectl",
      args: [...args, requestTimeout],
      timeLimit,
      ...(input === undefined ? {} : { input }),
    });
    return answer(doing, result, read);
  }
  return {
    get: (of, options) =>
      say(
        `read ${shownObject(of)}`,
        [
          "get",
          of.resource,
          of.name,
          `--namespace=${of.namespace}`,
          "--output=json",
          ...(options?.managedFields === true ? ["--show-managed-fields"] : []),
        ],
        oneObject,
      ),
    list: (resource, namespace, labels = {}) =>
      say(
        `list ${resource} of ${namespace}`,
        ["get", resource, `--namespace=${namespace}`, "--output=json", ...selectorArgument(labels)],
        (stdout) => listAt(oneObject(stdout), "items").filter(isObject),
      ),
    patch: (patch) => say(`change ${shownObject(patch.of)}`, [...patchArguments(patch), "--output=json"], oneObject),
    create: (...objects) =>
      say(
        `create ${objects.map(({ kind }) => kind).join(", ")}`,
        ["create", "--filename=-", "--output=json"],
        // One document after the other, each with its brace at the start of a line.
        (stdout) => stdout.split(/\n(?=\{)/).map(oneObject),
        JSON.stringify({ apiVersion: "v1", kind: "List", items: objects }),
      ),
    delete: (of) =>
      say(
        `delete ${shownObject(of)}`,
        ["delete", of.resource, of.name, `--namespace=${of.namespace}`, "--wait=false", "--output=name"],
        () => null,
      ),
    raw: (path) => say(`get ${path}`, ["get", `--raw=${path}`], (stdout) => stdout),
  };
}

function selectorArgument(labels: Readonly<Record<string, string>>): readonly string[] {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}=${value}`);
  return pairs.length === 0 ? [] : [`--selector=${pairs.join(",")}`];
}

function oneObject(stdout: string): KubernetesObject {
  const value = JSON.parse(stdout) as Json;
  return isObject(value) ? value : {};
}

function answer<T>(doing: string, result: CommandResult, read: (stdout: string) => T): Answer<T> {
  switch (result.outcome) {
    case "not-found":
      return {
        outcome: "no-kubectl",
        message: `kubectl could not ${doing}: there is no program kubectl on the path; install it in a step before this one`,
      };
    case "timed-out":
      return { outcome: "unreachable", message: `kubectl could not ${doing}: it did not end in time` };
    case "killed":
      return { outcome: "unreachable", message: `kubectl could not ${doing}: it was ended by ${result.signal}` };
    case "exited": {
      if (result.code !== 0) return kubernetesFailure(doing, result.stderr);
      try {
        return { outcome: "done", object: read(result.stdout) };
      } catch {
        return { outcome: "unreachable", message: `kubectl could not ${doing}: its answer was cut` };
      }
    }
  }
}

/**
 * The object of an answer.
 *
 * @throws UnreachableRouter where asking again may help, else a UserError
 */
export function found<T>(answered: Answer<T>): T {
  if (answered.outcome === "done") return answered.object;
  if (answered.outcome === "unreachable" || answered.outcome === "conflict") {
    throw new UnreachableRouter(answered.message);
  }
  throw new UserError(answered.message, {
    title: answered.outcome === "forbidden" ? "A right is missing" : "The target cannot be read",
    ...(answered.fix === undefined ? {} : { fix: answered.fix }),
  });
}
