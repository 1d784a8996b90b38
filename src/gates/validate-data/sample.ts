import type { Check } from "../../gate/check.ts";
import type { TableSample } from "../../profile/profile.ts";
import { sampleError } from "../../stats/sample-error.ts";

/** `the first 100 of 3,000 rows`, or where the rows are not counted `the first 100 rows (about 3.3 % of the bytes)`. */
export function sampleInWords(rows: number, { of, share }: TableSample): string {
  if (of !== null) return `the first ${counted(rows)} of ${counted(of)} rows`;
  return `the first ${counted(rows)} rows${share === null ? "" : ` (about ${percent(share)} of the bytes)`}`;
}

/** What a sample is and how far its figures may lie from those of the whole. */
export function sampleNote(role: string, rows: number, sample: TableSample, level: number): string {
  const share = sample.of === null ? sample.share : rows / sample.of;
  const whole =
    share === null || share === 0
      ? ""
      : `, so that the whole has about ${(1 / share).toFixed(1)} times as many of each`;
  const error = sampleError(Math.max(1, rows), sample.of, level);
  return (
    `${role}: a sample, ${sampleInWords(rows, sample)} (${sample.reason}). Every count is of these rows alone${whole}. ` +
    `If the rows stand in random order, a share may be off by ${points(error.share)} and the rank of a quantile by ` +
    `${points(error.rank)} (${percent(level)}); if they are sorted or grown, by any amount`
  );
}

/** The same check, saying that it speaks of a sample. */
export function ofSample(check: Check, rows: number, sample: TableSample | null): Check {
  if (sample === null || check.outcome === "error") return check;
  const said = `sample: ${sampleInWords(rows, sample)}`;
  if (check.outcome === "pass") return { ...check, evidence: [...check.evidence, said] };
  return { ...check, message: check.message === undefined ? said : `${check.message}; ${said}` };
}

function counted(rows: number): string {
  return rows.toLocaleString("en-US");
}

function percent(share: number): string {
  return `${Number((share * 100).toPrecision(2))} %`;
}

function points(share: number): string {
  return `${Number((share * 100).toPrecision(2))} points`;
}
