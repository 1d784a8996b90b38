import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eventText, parseEvent, type RolloutEvent } from "../../../src/rollout/events.ts";
import type { Decision } from "../../../src/rollout/judgement.ts";
import { type Command, type Observation, step } from "../../../src/rollout/machine.ts";
import type { Written } from "../../../src/rollout/routers/provider.ts";
import { after, newRollout, type RolloutState } from "../../../src/rollout/state.ts";

/** What may happen at one command, drawn before the run. */
interface Chance {
  /** Whether a write takes effect, and what is said of it. */
  readonly write: "done" | "lost" | "unheard" | "conflict" | "not-in-force";
  readonly reach: boolean;
  readonly store: boolean;
  /** The run is killed after this command. */
  readonly killed: boolean;
  readonly decision: Decision["kind"];
  readonly cancel: "rollback" | "hold" | null;
  /** Somebody else's share; null where nobody else writes. */
  readonly byHand: number | null;
  /** Milliseconds that the clock moves, backwards too. */
  readonly jump: number;
}

const calm: Chance = {
  write: "done",
  reach: true,
  store: true,
  killed: false,
  decision: "next-step",
  cancel: null,
  byHand: null,
  jump: 0,
};

const chance: fc.Arbitrary<Chance> = fc.record({
  write: fc.constantFrom(
    "done" as const,
    "done" as const,
    "done" as const,
    "lost" as const,
    "unheard" as const,
    "conflict" as const,
    "not-in-force" as const,
  ),
  reach: fc.integer({ min: 0, max: 9 }).map((drawn) => drawn > 0),
  store: fc.integer({ min: 0, max: 5 }).map((drawn) => drawn > 0),
  killed: fc.integer({ min: 0, max: 7 }).map((drawn) => drawn === 0),
  decision: fc.constantFrom(
    "watch" as const,
    "watch" as const,
    "wait-for-data" as const,
    "next-step" as const,
    "next-step" as const,
    "next-step" as const,
    "hold" as const,
    "rollback" as const,
  ),
  cancel: fc.constantFrom(...Array.from({ length: 20 }, () => null), "rollback" as const, "hold" as const),
  byHand: fc.oneof(
    { weight: 30, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 100 }) },
  ),
  jump: fc.oneof(
    { weight: 10, arbitrary: fc.constant(0) },
    { weight: 1, arbitrary: fc.integer({ min: -90_000, max: 600_000 }) },
  ),
});

const lookEvery = 60_000;
const steps = [
  { weight: 5, share: 5 },
  { weight: 25, share: 25 },
  { weight: 50, share: 50 },
];

interface Ended {
  readonly state: RolloutState;
  readonly weight: number;
  readonly touched: boolean;
  readonly events: readonly RolloutEvent[];
  readonly problems: readonly string[];
}

/** A whole rollout under the chances drawn; once they are used up everything works. */
function run(chances: readonly Chance[]): Ended {
  const problems: string[] = [];
  const events: RolloutEvent[] = [];
  let unwritten: RolloutEvent[] = [];
  let weight = 0;
  let touched = false;
  let now = 1_790_000_000_000;
  let state = newRollout(steps, lookEvery);
  let seen: Observation = { kind: "resumed" };
  /** Index of the highest step that may be in force, and whether promotion may be: what the judge said, kept apart. */
  let allowed = 0;
  let mayPromote = false;
  let goingBack = false;
  let at = 0;

  const write = (verb: "set-weight" | "promote" | "roll-back", to: number, said: Chance): Observation => {
    const outcome = verb === "roll-back" && said.write === "conflict" ? "lost" : said.write;
    if (outcome === "done" || outcome === "unheard") weight = to;
    const split = { weight, stable: null, canary: null, guard: null };
    const written: Written =
      outcome === "done"
        ? { outcome: "done", split }
        : outcome === "conflict" || outcome === "not-in-force"
          ? { outcome, split, message: "said so" }
          : { outcome: "failed", message: "no answer" };
    return { kind: "written", verb, written };
  };

  function carryOut(commands: readonly Command[], said: Chance): Observation | "not-recorded" | "killed" {
    let last: Observation = { kind: "time" };
    for (const command of commands) {
      switch (command.kind) {
        case "record": {
          unwritten.push(command.event);
          if (said.store) {
            events.push(...unwritten);
            unwritten = [];
          } else if (command.needed) {
            unwritten.pop();
            return "not-recorded";
          }
          if (command.event.kind === "roll-back") goingBack = true;
          break;
        }
        case "read-status":
          last = said.reach
            ? { kind: "status", split: { weight, stable: null, canary: null, guard: null } }
            : { kind: "unreachable", message: "no answer" };
          break;
        case "set-weight": {
          if (goingBack) problems.push("widened on the way back");
          if (command.percent > steps[allowed].weight) problems.push(`${command.percent} above step ${allowed}`);
          last = write("set-weight", command.percent, said);
          break;
        }
        case "promote":
          if (!mayPromote) problems.push("promoted what was not judged");
          if (goingBack) problems.push("promoted on the way back");
          last = write("promote", 100, said);
          break;
        case "roll-back":
          last = write("roll-back", 0, said);
          break;
        case "look": {
          const isLast = command.step === steps.length - 1;
          const kind = said.decision === "next-step" && isLast ? "promote" : said.decision;
          if (command.end <= command.start) problems.push("looked at an empty window");
          if (kind === "next-step") allowed = Math.max(allowed, command.step + 1);
          if (kind === "promote") mayPromote = true;
          const decision: Decision =
            kind === "watch"
              ? { kind }
              : kind === "next-step"
                ? { kind, step: command.step + 1 }
                : { kind, reason: "judged", detail: "It was judged." };
          last = { kind: "judged", number: command.number, start: command.start, end: command.end, decision };
          break;
        }
        case "wait":
          if (command.until - now > 2 * lookEvery) problems.push("waits too long");
          now = Math.max(now, command.until);
          last = { kind: "time" };
      }
    }
    return said.killed ? "killed" : last;
  }

  for (let turn = 0; turn < 400 && state.phase.kind !== "ended"; turn++) {
    const said = chances[at++] ?? calm;
    now += said.jump;
    if (said.byHand !== null) {
      weight = said.byHand;
      touched = true;
    }
    if (said.cancel !== null) seen = { kind: "cancelled", how: said.cancel, reason: "cancelled" };
    const next = step(state, seen, now);
    const result = carryOut(next.commands, said);
    if (result === "killed") {
      // What was not written yet is lost with the run; the next one knows only what the store and the router say.
      unwritten = [];
      state = events.reduce(after, newRollout(steps, lookEvery));
      goingBack = state.phase.kind === "rolling-back";
      seen = { kind: "resumed" };
    } else if (result === "not-recorded") seen = { kind: "time" };
    else {
      state = next.state;
      seen = result;
    }
  }
  return { state, weight, touched, events: [...events, ...unwritten], problems };
}

describe("a rollout under any order of observations, failures and restarts", () => {
  it("ends promoted, held or rolled back, and is never widened above the step that was judged", () => {
    fc.assert(
      fc.property(fc.array(chance, { maxLength: 60 }), (chances) => {
        const { state, problems } = run(chances);
        expect(problems).toEqual([]);
        expect(state.phase.kind).toBe("ended");
      }),
      { numRuns: 3_000, seed: 7 },
    );
  });

  it("leaves the traffic where its decision says, unless somebody else wrote", () => {
    fc.assert(
      fc.property(fc.array(chance, { maxLength: 60 }), (chances) => {
        const { state, weight, touched } = run(chances);
        if (state.phase.kind !== "ended" || touched) return;
        if (state.phase.decision === "rollback") expect(weight).toBe(0);
        if (state.phase.decision === "promote") expect(weight).toBe(100);
      }),
      { numRuns: 2_000, seed: 8 },
    );
  });

  it("stands where its events say, at every point", () => {
    fc.assert(
      fc.property(fc.array(chance, { maxLength: 40 }), (chances) => {
        const { state, events } = run(chances.map((each) => ({ ...each, killed: false, store: true })));
        const told = events.reduce(after, newRollout(steps, lookEvery));
        expect(told.phase).toEqual(state.phase);
        expect(told.inForce).toBe(state.inForce);
        expect(told.lastLook).toEqual(state.lastLook);
        expect(told.watched).toBe(state.watched);
      }),
      { numRuns: 1_000, seed: 9 },
    );
  });

  it("promotes a canary that every look finds fit", () => {
    const { state, weight, events } = run([]);
    expect(state.phase).toMatchObject({ kind: "ended", decision: "promote" });
    expect(weight).toBe(100);
    expect(events.map(({ kind }) => kind)).toEqual([
      ...steps.flatMap(() => ["set", "in-force", "look"]),
      "promote",
      "promoted",
    ]);
  });
});

const instant = fc.integer({ min: 1_500_000_000_000, max: 4_000_000_000_000 });
const index = fc.integer({ min: 0, max: 999 });
const share = fc.integer({ min: 0, max: 100_000_000 }).map((millionths) => millionths / 1_000_000);
const reason = fc.string({ maxLength: 300, unit: "binary" });
const event: fc.Arbitrary<RolloutEvent> = fc.oneof(
  fc.record({ kind: fc.constantFrom("set" as const, "in-force" as const), at: instant, step: index, weight: share }),
  fc.record({
    kind: fc.constant("look" as const),
    number: fc.integer({ min: 1, max: 999_999 }),
    start: instant,
    end: instant,
    step: index,
    weight: share,
    decision: fc.constantFrom(
      "watch" as const,
      "wait-for-data" as const,
      "next-step" as const,
      "promote" as const,
      "hold" as const,
      "rollback" as const,
    ),
  }),
  fc.record({ kind: fc.constantFrom("promote" as const, "roll-back" as const, "held" as const), at: instant, reason }),
  fc.record({ kind: fc.constantFrom("promoted" as const, "rolled-back" as const), at: instant }),
);

describe("an event as text", () => {
  it("has at most 140 characters, one line, and reads back as it was, but for a long reason", () => {
    fc.assert(
      fc.property(event, (given) => {
        const text = eventText(given);
        expect(text.length).toBeLessThanOrEqual(140);
        expect(text.isWellFormed()).toBe(true);
        expect(text).not.toMatch(/[\r\n]/u);
        const read = parseEvent(text);
        if (!("reason" in given)) expect(read).toEqual(given);
        else expect(read).toMatchObject({ kind: given.kind, at: given.at });
        if (read !== null) expect(eventText(read)).toBe(text);
      }),
      { numRuns: 3_000, seed: 1 },
    );
  });

  it("is told from every other text", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(parseEvent(text)).toBe(null);
      }),
    );
    expect(parseEvent("s1 w25 look7 a..b promoted")).toBe(null);
  });
});
