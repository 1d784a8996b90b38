import { UserError } from "../../errors/user-error.ts";
import type { CommandResult } from "../program.ts";
import type { RolloutReach } from "../reach.ts";
import type { Router, RouterProvider, Split, Written } from "./provider.ts";
import { UnreachableRouter } from "./unreachable.ts";

const timeLimit = 2 * 60_000;
/** A share that is read back may differ by so many points and is still the one that was set. */
const tolerance = 0.5;

/**
 * The user's own commands: `set-weight`, in which `{weight}` is the canary's share in per cent, `{version}` the input
 * `version`, and `{verb}` is `set`, `promote` or `rollback`; and `status`, which prints the share in force, as a
 * number or as `{"weight": 5, "stable": "v1", "canary": "v2", "guard": "…"}`. No shell: each word is one argument.
 */
export const commandRouter: RouterProvider = {
  form: "command",
  open(address, { setWeight, status, version }, reach) {
    if (address !== "") {
      throw new UserError(
        `target: found "command:${address}", allowed is command; the commands are set-weight and status`,
        {
          title: "Input target",
        },
      );
    }
    const missing = [setWeight === null ? "set-weight" : null, status === null ? "status" : null].filter(Boolean);
    if (setWeight === null || status === null) {
      throw new UserError(`${missing.join(" and ")}: a target that is a command needs both set-weight and status`, {
        title: "Input set-weight",
        fix: "target: command\nset-weight: ./weights.sh {weight}\nstatus: ./weights.sh status",
      });
    }
    if (!setWeight.some((word) => word.includes("{weight}"))) {
      throw new UserError("set-weight: no word has {weight}, which stands for the canary's share in per cent", {
        title: "Input set-weight",
        fix: "set-weight: ./weights.sh {weight}",
      });
    }
    return userRouter(setWeight, status, version, reach);
  },
};

type Verb = "set" | "promote" | "rollback";

function userRouter(
  setWeight: readonly string[],
  statusWords: readonly string[],
  version: string | null,
  reach: RolloutReach,
): Router {
  function filled(words: readonly string[], verb: Verb, percent: number): string[] {
    const values: Readonly<Record<string, string>> = {
      "{weight}": String(percent),
      "{version}": version ?? "",
      "{verb}": verb,
    };
    return words.map((word) => word.replace(/\{(?:weight|version|verb)\}/g, (name) => values[name] ?? name));
  }

  async function run(words: readonly string[]): Promise<CommandResult> {
    const [program = "", ...args] = words;
    return reach.runCommand({ program, args, timeLimit });
  }

  async function status(): Promise<Split> {
    const result = await run(statusWords);
    if (result.outcome === "not-found") {
      throw new UserError(`status: there is no program "${statusWords[0]}"`, { title: "Input status" });
    }
    const failure = failureOf(result);
    if (failure !== null) throw new UnreachableRouter(`status: the command ${failure}`);
    return splitOf(result.outcome === "exited" ? result.stdout : "");
  }

  async function write(verb: Verb, percent: number, guard: string | null): Promise<Written> {
    try {
      const before = await status();
      if (guard !== null && before.guard !== guard) {
        return {
          outcome: "conflict",
          split: before,
          message: `somebody else changed the target: its guard was ${guard} and is ${before.guard ?? "gone"}`,
        };
      }
      // A set that is in force already is left alone; promote and rollback may mean more than their weight.
      if (verb === "set" && isNear(before, percent)) return { outcome: "done", split: before };
      const result = await run(filled(setWeight, verb, percent));
      const failure = failureOf(result);
      if (failure !== null) return { outcome: "failed", message: `set-weight: the command ${failure}` };
      const split = await status();
      if (isNear(split, percent)) return { outcome: "done", split };
      return {
        outcome: "not-in-force",
        split,
        message: `set-weight ended well for ${percent} %, and status says ${split.weight} %`,
      };
    } catch (error) {
      if (error instanceof UnreachableRouter) return { outcome: "failed", message: error.message };
      throw error;
    }
  }

  const sharesOf = { promote: 100, rollback: 0 } as const;
  return {
    kind: "command",
    strategies: new Set(["canary", "blue-green", "ab-test"]),
    status,
    setWeight: (percent, guard) => write("set", percent, guard),
    promote: (guard) => write("promote", sharesOf.promote, guard),
    rollback: () => write("rollback", sharesOf.rollback, null),
    async probe() {
      try {
        const { weight } = await status();
        return { ready: true, problem: null, notes: [`status says that the canary has ${weight} %`] };
      } catch (error) {
        if (error instanceof UnreachableRouter || error instanceof UserError) {
          return { ready: false, problem: error.message, notes: [] };
        }
        throw error;
      }
    },
    plan: async (verb) => [
      (verb.verb === "setWeight"
        ? filled(setWeight, "set", verb.percent)
        : filled(setWeight, verb.verb, sharesOf[verb.verb])
      ).join(" "),
    ],
  };
}

function isNear({ weight }: Split, percent: number): boolean {
  // Nobody may take 0 % or 100 % for something near it.
  return percent === 0 || percent === 100 ? weight === percent : Math.abs(weight - percent) <= tolerance;
}

/** How a command failed, as the rest of a sentence; null where it ended well. */
export function failureOf(result: CommandResult): string | null {
  switch (result.outcome) {
    case "exited": {
      if (result.code === 0) return null;
      const said = result.stderr.filter((line) => line.trim() !== "").at(-1);
      return `ended with exit code ${result.code}${said === undefined ? "" : `: ${said.trim()}`}`;
    }
    case "killed":
      return `was ended by ${result.signal}`;
    case "timed-out":
      return "did not end in time";
    case "not-found":
      return "was not found";
  }
}

function splitOf(stdout: string): Split {
  const text = stdout.trim();
  const document = parsed(text);
  const fields: Readonly<Record<string, unknown>> =
    typeof document === "object" && document !== null ? { ...document } : { weight: document };
  const { weight } = fields;
  if (typeof weight !== "number" || !(weight >= 0 && weight <= 100)) {
    throw new UserError(
      `status: the command printed ${text === "" ? "nothing" : `"${text.slice(0, 120)}"`}, allowed is the canary's share in per cent (0 to 100), or JSON with it as "weight"`,
      { title: "Input status" },
    );
  }
  const name = (value: unknown): string | null => (typeof value === "string" && value !== "" ? value : null);
  return { weight, stable: name(fields["stable"]), canary: name(fields["canary"]), guard: name(fields["guard"]) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
