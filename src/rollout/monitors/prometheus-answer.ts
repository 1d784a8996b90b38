import type { Arm, Instant, Reading } from "../look.ts";
import { absent, numberIn, parseJson } from "./json-reading.ts";

/** One series of an answer. */
export interface Series {
  readonly labels: Readonly<Record<string, string>>;
  /** Values by time, in order. */
  readonly points: readonly { readonly time: Instant; readonly text: string }[];
}

export type PrometheusAnswer =
  | { readonly kind: "series"; readonly series: readonly Series[] }
  | { readonly kind: "refused"; readonly reason: string };

/**
 * Reads an answer of Prometheus' HTTP API. A warning counts as a refusal, since it says that the answer is of a part of
 * the data only. Source: Prometheus documentation, "HTTP API".
 */
export function parseAnswer(status: number, body: string): PrometheusAnswer {
  const document = parseJson(body)?.document;
  if (!isRecord(document) || typeof document["status"] !== "string") {
    return { kind: "refused", reason: `it answered ${status} with something that is not Prometheus' JSON` };
  }
  if (document["status"] !== "success") {
    return {
      kind: "refused",
      reason: `it says ${textOf(document["errorType"], "error")} (${status}): ${textOf(document["error"], "no reason")}`,
    };
  }
  const warnings = Array.isArray(document["warnings"]) ? document["warnings"] : [];
  if (warnings.length > 0)
    return { kind: "refused", reason: `its answer is incomplete: ${warnings.map(String).join("; ").slice(0, 400)}` };
  const data = isRecord(document["data"]) ? document["data"] : {};
  const { resultType: type, result } = data;
  if (type === "scalar") return { kind: "series", series: [{ labels: {}, points: [pointOf(result)] }] };
  if ((type !== "vector" && type !== "matrix") || !Array.isArray(result)) {
    return { kind: "refused", reason: `it answered with a ${String(type)}, and a number is needed` };
  }
  return {
    kind: "series",
    series: result.filter(isRecord).map((entry) => ({
      labels: isRecord(entry["metric"]) ? labelsOf(entry["metric"]) : {},
      points: Array.isArray(entry["values"]) ? entry["values"].map(pointOf) : [pointOf(entry["value"])],
    })),
  };
}

/** What is known of a query beside its answer. */
export interface AskedSeries {
  readonly arm: Arm;
  /** What the router calls this arm and the other one; null where it does not know. */
  readonly version: string | null;
  readonly otherVersion: string | null;
  /** Who was asked for what, for messages. */
  readonly shown: string;
}

/** The reading of one number at one time: of one series that is of the right arm and has a number. */
export function numberOf(series: readonly Series[], at: Instant | null, asked: AskedSeries): Reading {
  const there = series.flatMap((one) => {
    const point = at === null ? one.points[0] : one.points.find(({ time }) => time === at);
    return point === undefined ? [] : [{ labels: one.labels, text: point.text }];
  });
  const [first, ...others] = there;
  if (first === undefined) {
    return absent(
      "no-samples",
      `${asked.shown} gave no series; for a counter that begins with its first event add \`or 0 * (…)\` of one that is always there`,
    );
  }
  if (others.length > 0) {
    const names = there.slice(0, 3).map(({ labels }) => labelText(labels));
    return absent(
      "query-error",
      `${asked.shown} gave ${there.length} series (${names.join(", ")}${there.length > 3 ? ", …" : ""}), and one is needed: put sum(…) around it`,
    );
  }
  const wrong = wrongLabel(first.labels, asked);
  if (wrong !== null) return wrong;
  const value = numberIn(first.text);
  return value === null || !Number.isFinite(value)
    ? absent("not-a-number", `${asked.shown} gave ${first.text}`)
    : { kind: "value", value };
}

/** The reading of all values of all series. */
export function samplesOf(series: readonly Series[], asked: AskedSeries): Reading {
  for (const { labels } of series) {
    const wrong = wrongLabel(labels, asked);
    if (wrong !== null) return wrong;
  }
  const texts = series.flatMap(({ points }) => points.map(({ text }) => text));
  if (texts.length === 0) return absent("no-samples", `${asked.shown} gave no samples`);
  const values = texts.map(numberIn).filter((value): value is number => value !== null && Number.isFinite(value));
  return values.length < texts.length
    ? absent(
        "not-a-number",
        `${asked.shown} gave ${texts.length - values.length} of ${texts.length} samples that are not finite`,
      )
    : { kind: "samples", values };
}

/** A series that carries the other arm's name, and this arm's nowhere, is of the other arm. */
function wrongLabel(
  labels: Readonly<Record<string, string>>,
  { arm, version, otherVersion, shown }: AskedSeries,
): Reading | null {
  const own = version ?? arm;
  const other = otherVersion ?? (arm === "stable" ? "canary" : "stable");
  const values = Object.values(labels);
  if (own === other || values.includes(own) || !values.includes(other)) return null;
  return absent("wrong-label", `${shown} was asked for ${own}, and gave the series ${labelText(labels)} of ${other}`);
}

function labelText(labels: Readonly<Record<string, string>>): string {
  const inner = Object.entries(labels).map(([name, value]) => `${name}="${value}"`);
  return `{${inner.slice(0, 6).join(", ")}${inner.length > 6 ? ", …" : ""}}`;
}

function pointOf(pair: unknown): { time: Instant; text: string } {
  const [time, value] = Array.isArray(pair) ? pair : [];
  return { time: Math.round(Number(time) * 1000), text: String(value) };
}

function labelsOf(metric: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(Object.entries(metric).map(([name, value]) => [name, String(value)]));
}

function textOf(value: unknown, otherwise: string): string {
  return typeof value === "string" && value !== "" ? value.slice(0, 400) : otherwise;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
