import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { UserError } from "../errors/user-error.ts";
import { choosePaths } from "./choose-paths.ts";
import { downloadPlace } from "./downloaded.ts";
import { troubleOf } from "./git-repository.ts";
import { MissingFile } from "./missing-file.ts";
import type { ProgramResult } from "./program.ts";
import type { Place, PlaceRequest, Reach } from "./provider.ts";
import { hasWildcards } from "./wildcards.ts";

/** How an object store is spoken to through its own command, which the workflow has signed in. */
export interface ObjectStore {
  /** `s3`, `gs`, `abfss`: the place's name and its scheme. */
  readonly scheme: string;
  /** The command, as it is found on the path. */
  readonly program: string;
  /** `s3://BUCKET/KEY`, for messages. */
  readonly form: string;
  /** What stands before the first slash; null where it is no name that the store knows. */
  container(text: string): string | null;
  /** Arguments that list what lies below a prefix as JSON. */
  listArguments(container: string, prefix: string): readonly string[];
  /** The keys of such a list. */
  listedKeys(output: unknown): readonly string[];
  /** Arguments that tell an object's version as JSON; null where fetching tells it. */
  describeArguments(container: string, key: string): readonly string[] | null;
  /** What the store calls this version, out of what describing (else fetching) printed. */
  version(output: unknown): string | null;
  /** Arguments that write an object to a file. `described` is what `describeArguments` gave. */
  fetchArguments(container: string, key: string, target: string, described: unknown): readonly string[];
  /** Whether the command's words mean that there is no such object. */
  saysMissing(words: string): boolean;
}

/** For one call of the command. */
const callTime = 30 * 60_000;
const mostObjects = 10_000;

/** A place in an object store: one object, all below a folder (`…/`), or what a pattern matches. */
export function objectStorePlace(store: ObjectStore, cwd: string, reach: Reach): Place {
  const { scheme } = store;

  async function call(args: readonly string[]): Promise<ProgramResult> {
    return reach.runProgram({ program: store.program, args, cwd, timeLimit: callTime });
  }

  async function describe(container: string, key: string, origin: string): Promise<unknown> {
    const args = store.describeArguments(container, key);
    return args === null ? null : jsonOf(await call(args), `${scheme}://${container}/${key}`, origin);
  }

  function jsonOf(result: ProgramResult, shown: string, origin: string): unknown {
    if (result.outcome === "exited" && result.code === 0) {
      try {
        return result.stdout.trim() === "" ? null : JSON.parse(result.stdout);
      } catch {
        throw new UserError(`${origin}: ${shown}: ${store.program} answered with something that is no JSON`, {
          title: "Object store",
        });
      }
    }
    if (result.outcome === "not-found") {
      throw new UserError(
        `${origin}: ${shown} is read through the command ${store.program}, which is not on the path; install it and sign it in before this step`,
        { title: "Command missing" },
      );
    }
    const words = result.outcome === "exited" ? result.stderr.join(" ") : "";
    if (store.saysMissing(words))
      throw new MissingFile(`${origin}: ${shown} does not exist`, { title: "No such object" });
    throw new UserError(`${origin}: ${shown} cannot be read: ${troubleOf(result, store.program)}`, {
      title: "Object store",
    });
  }

  async function keysOf(request: PlaceRequest, container: string, path: string): Promise<Selection> {
    const shown = `${scheme}://${request.address}`;
    const folder = path.endsWith("/") || path === "";
    if (!folder && !hasWildcards(path)) return { keys: [path], single: true };
    const prefix = folder ? path : path.slice(0, path.lastIndexOf("/", path.search(/[*?]/)) + 1);
    const listed = store.listedKeys(jsonOf(await call(store.listArguments(container, prefix)), shown, request.origin));
    // A key that ends in a slash is a folder's own mark and no file.
    const keys = listed.filter((key) => !key.endsWith("/")).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
    const chosen = choosePaths(keys, path);
    if (chosen.kind === "none") {
      throw new MissingFile(`${request.origin}: nothing lies at ${shown}`, { title: "No such object" });
    }
    const found = chosen.kind === "file" ? [chosen.path] : chosen.paths;
    if (found.length > mostObjects) {
      throw new UserError(
        `${request.origin}: ${shown} stands for ${found.length} objects; at most ${mostObjects} are read`,
        {
          title: "Too many objects",
        },
      );
    }
    return { keys: found, single: false };
  }

  return downloadPlace(async (request) => {
    const { origin, address } = request;
    const slash = address.indexOf("/");
    const container = store.container(slash < 0 ? address : address.slice(0, slash));
    const path = slash < 0 ? "" : address.slice(slash + 1);
    if (container === null || /[\p{Cc}]/u.test(path) || /^(file|fileb|https?):\/\//i.test(path)) {
      throw new UserError(`${origin}: found "${scheme}://${address}", allowed is ${store.form}`, {
        title: "Bad place",
      });
    }
    const { keys, single } = await keysOf(request, container, path);
    const folder = await reach.newFolder();
    const versions: string[] = [];
    for (const key of keys) {
      if (key.split("/").some((name) => name === "" || name === "." || name === ".." || /[\\\p{Cc}]/u.test(name))) {
        throw new UserError(`${origin}: ${scheme}://${container}/${key} has a name that no file can have`, {
          title: "Bad object name",
        });
      }
      const shown = `${scheme}://${container}/${key}`;
      const target = join(folder, ...key.split("/"));
      await mkdir(dirname(target), { recursive: true, mode: 0o700 });
      const described = await describe(container, key, origin);
      const fetched = await call(store.fetchArguments(container, key, target, described));
      if (described !== null) refuseFailure(fetched, shown, origin);
      const version = store.version(described ?? jsonOf(fetched, shown, origin));
      if (version !== null) versions.push(version);
    }
    return {
      folder,
      place: scheme,
      version:
        versions.length === 0 ? null : versions.length <= 20 ? versions.join(", ") : `${versions.length} versions`,
      paths: keys,
      single,
      shown: (key) => (key === "" ? `${scheme}://${address}` : `${scheme}://${container}/${key}`),
    };
  });

  function refuseFailure(result: ProgramResult, shown: string, origin: string): void {
    if (result.outcome === "exited" && result.code === 0) return;
    jsonOf(result, shown, origin);
  }
}

interface Selection {
  readonly keys: readonly string[];
  readonly single: boolean;
}

/** A member of a JSON value, as text; null for what is not there or no text or number. */
export function textMember(value: unknown, ...names: readonly string[]): string | null {
  let at = value;
  for (const name of names)
    at = typeof at === "object" && at !== null ? (at as Record<string, unknown>)[name] : undefined;
  return typeof at === "string" ? at : typeof at === "number" ? String(at) : null;
}
