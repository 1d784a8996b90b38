import type { Decision } from "./judgement.ts";
import type { Instant } from "./look.ts";

/** What a look says of the rollout: go on with this step, begin the next one, or end. */
export type LookDecision = Decision["kind"];

/**
 * One transition of a rollout. Those of the kinds `set`, `promote` and `roll-back` say what is about to be written and
 * stand before the write; `in-force`, `promoted` and `rolled-back` say that it was read back.
 */
export type RolloutEvent =
  | { readonly kind: "set" | "in-force"; readonly at: Instant; readonly step: number; readonly weight: number }
  | {
      readonly kind: "look";
      readonly number: number;
      /** The window `(start, end]` that was looked at. */
      readonly start: Instant;
      readonly end: Instant;
      readonly step: number;
      readonly weight: number;
      readonly decision: LookDecision;
    }
  | { readonly kind: "promote" | "roll-back" | "held"; readonly at: Instant; readonly reason: string }
  | { readonly kind: "promoted" | "rolled-back"; readonly at: Instant };

/** Characters of a deployment status' description. */
const longestEvent = 140;

/**
 * An event as one line of at most 140 characters, such as `s2 w25 look7 mh3k2a0w..mh3k3hn4 next-step`. Instants stand in
 * base 36. A reason that is too long is cut; the report holds the whole of it.
 */
export function eventText(event: RolloutEvent): string {
  switch (event.kind) {
    case "set":
    case "in-force":
      return `s${event.step} w${event.weight} ${event.kind} @${instantText(event.at)}`;
    case "look":
      return `s${event.step} w${event.weight} look${event.number} ${instantText(event.start)}..${instantText(event.end)} ${event.decision}`;
    case "promoted":
    case "rolled-back":
      return `${event.kind} @${instantText(event.at)}`;
    case "promote":
    case "roll-back":
    case "held": {
      const head = `${event.kind} @${instantText(event.at)}: `;
      const room = longestEvent - head.length;
      const reason = event.reason.replaceAll(/\s+/g, " ").trim();
      // Counted as GitHub may count, in code units, and never cut inside a pair.
      return (
        head +
        (reason.length <= room
          ? reason
          : `${reason
              .slice(0, room - 1)
              .toWellFormed()
              .replace(/\uFFFD$/u, "")}…`)
      );
    }
  }
}

const move = /^s(\d{1,3}) w(\d{1,3}(?:\.\d{1,6})?) (set|in-force) @([0-9a-z]{1,9})$/;
const look =
  /^s(\d{1,3}) w(\d{1,3}(?:\.\d{1,6})?) look(\d{1,6}) ([0-9a-z]{1,9})\.\.([0-9a-z]{1,9}) (watch|wait-for-data|next-step|promote|hold|rollback)$/;
const reasoned = /^(promote|roll-back|held) @([0-9a-z]{1,9}): (.*)$/su;
const done = /^(promoted|rolled-back) @([0-9a-z]{1,9})$/;

/** Reads what `eventText` wrote; null for any other text. */
export function parseEvent(text: string): RolloutEvent | null {
  const moved = move.exec(text);
  if (moved !== null) {
    const [, step, weight, kind, at] = moved;
    return { kind: kind === "set" ? "set" : "in-force", at: instantOf(at), step: Number(step), weight: Number(weight) };
  }
  const looked = look.exec(text);
  if (looked !== null) {
    const [, step, weight, number, start, end, decision] = looked;
    return {
      kind: "look",
      number: Number(number),
      start: instantOf(start),
      end: instantOf(end),
      step: Number(step),
      weight: Number(weight),
      decision: decision as LookDecision,
    };
  }
  const said = reasoned.exec(text);
  if (said !== null) {
    const [, kind, at, reason = ""] = said;
    return { kind: kind as "promote" | "roll-back" | "held", at: instantOf(at), reason };
  }
  const [, kind, at] = done.exec(text) ?? [];
  return kind === undefined ? null : { kind: kind as "promoted" | "rolled-back", at: instantOf(at) };
}

function instantText(instant: Instant): string {
  return Math.round(instant).toString(36);
}

function instantOf(text: string | undefined): Instant {
  return Number.parseInt(text ?? "", 36);
}
