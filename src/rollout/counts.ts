import type { AbsentReading } from "./judgement.ts";
import type { Arm, LookPart, Reading } from "./look.ts";

/** Events among trials of one arm in one window. */
export interface Counts {
  readonly kind: "counts";
  readonly events: number;
  readonly trials: number;
}

type Absent = AbsentReading & { readonly kind: "absent" };

/**
 * The counts of one arm, rounded to whole ones; absent where one of both is, where nothing was counted to, and where
 * there are more events than trials, since then at least one of both is not what its name says. One event more than
 * trials is a matter of rounding.
 */
export function countsOf({ readings }: LookPart, arm: Arm, numerator: string, denominator: string): Counts | Absent {
  const events = wholeOf(readings[arm].get(numerator), arm, numerator);
  if (typeof events !== "number") return events;
  const trials = wholeOf(readings[arm].get(denominator), arm, denominator);
  if (typeof trials !== "number") return trials;
  if (trials === 0) return absent(arm, denominator, "no-samples", `${denominator} of ${arm} is 0 in this window`);
  if (events > trials + 1) {
    return absent(
      arm,
      numerator,
      "not-a-number",
      `${numerator} of ${arm} is ${events}, more than ${denominator}, ${trials}`,
    );
  }
  return { kind: "counts", events: Math.min(events, trials), trials };
}

/** One number of one arm. */
export function numberOf({ readings }: LookPart, arm: Arm, name: string): number | Absent {
  const reading = readings[arm].get(name);
  if (reading === undefined) return absent(arm, name, "no-samples", `nothing was read of ${name} of ${arm}`);
  if (reading.kind === "absent") return { kind: "absent", arm, name, reading };
  if (reading.kind === "samples") {
    return absent(arm, name, "not-a-number", `${name} of ${arm} is a list of values, and one number is needed`);
  }
  if (Number.isFinite(reading.value)) return reading.value;
  return absent(arm, name, "not-a-number", `${name} of ${arm} is not a number`);
}

/** The values of one arm in a window, ascending; a single number is a list of one. */
export function samplesOf({ readings }: LookPart, arm: Arm, name: string): Float64Array | Absent {
  const reading = readings[arm].get(name);
  if (reading?.kind !== "samples") {
    const value = numberOf({ readings, weight: null }, arm, name);
    return typeof value === "number" ? Float64Array.of(value) : value;
  }
  const values = Float64Array.from(reading.values).sort();
  if (values.length === 0) return absent(arm, name, "no-samples", `${name} of ${arm} has no value in this window`);
  // Sorted arrays hold NaN at their end.
  if (values.every(Number.isFinite)) return values;
  return absent(arm, name, "not-a-number", `${name} of ${arm} holds a value that is not a number`);
}

function wholeOf(reading: Reading | undefined, arm: Arm, name: string): number | Absent {
  if (reading === undefined) return absent(arm, name, "no-samples", `nothing was read of ${name} of ${arm}`);
  if (reading.kind === "absent") return { kind: "absent", arm, name, reading };
  if (reading.kind === "samples") {
    return absent(arm, name, "not-a-number", `${name} of ${arm} is a list of values, and a count is needed`);
  }
  const whole = Math.round(reading.value);
  if (whole >= 0 && Number.isSafeInteger(whole)) return whole;
  return absent(arm, name, "not-a-number", `${name} of ${arm} is ${reading.value}, which is no count`);
}

function absent(arm: Arm, name: string, why: AbsentReading["reading"]["why"], message: string): Absent {
  return { kind: "absent", arm, name, reading: { kind: "absent", why, message } };
}
