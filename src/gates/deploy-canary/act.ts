import { UserError } from "../../errors/user-error.ts";
import type { Command, Observation } from "../../rollout/machine.ts";
import type { Router, Written } from "../../rollout/routers/provider.ts";

type RouterCommand = Extract<Command, { kind: "read-status" | "set-weight" | "promote" | "roll-back" }>;

/**
 * Carries out one command on the router and says what came of it. Whatever a router throws at a write may have been
 * written or not, so it is an outcome like any other; nothing that goes wrong here may end a run while a canary stands.
 */
export async function act(router: Router, command: RouterCommand): Promise<Observation> {
  switch (command.kind) {
    case "read-status":
      try {
        return { kind: "status", split: await router.status() };
      } catch (error) {
        if (error instanceof UserError) return { kind: "gone", message: error.message };
        return { kind: "unreachable", message: messageOf(error) };
      }
    case "set-weight":
      return written("set-weight", () => router.setWeight(command.percent, command.guard));
    case "promote":
      return written("promote", () => router.promote(command.guard));
    case "roll-back":
      return written("roll-back", () => router.rollback());
  }
}

async function written(
  verb: "set-weight" | "promote" | "roll-back",
  write: () => Promise<Written>,
): Promise<Observation> {
  try {
    return { kind: "written", verb, written: await write() };
  } catch (error) {
    return { kind: "written", verb, written: { outcome: "failed", message: messageOf(error) } };
  }
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
