import type { Instant, Reading } from "../look.ts";
import { absent, numberIn } from "./json-reading.ts";
import {
  type AskedSeries,
  numberOf,
  type PrometheusAnswer,
  parseAnswer,
  type Series,
  samplesOf,
} from "./prometheus-answer.ts";
import { selectorsOf } from "./promql-selectors.ts";
import type {
  MonitorProvider,
  MonitorQuery,
  MonitorRequest,
  MonitorSettings,
  PastMonitor,
  RangeRequest,
} from "./provider.ts";
import { fillTemplates, templateValues } from "./template.ts";
import { type Transport, transport } from "./transport.ts";

/** Prometheus refuses a range of more than 11,000 points. */
const mostPoints = 10_000;
/** How far back series are looked for that have nothing now, to tell what has stopped from what never was. */
const recent = "1h";

/**
 * Prometheus, and what speaks its HTTP API (Thanos, Mimir, VictoriaMetrics), by instant queries at the end of each
 * window, and by range queries for the past.
 *
 * An answer is stale where the newest sample of all series that the query reads is no longer current at the window's
 * end, or lies before the window: an `increase` over a window still has old samples when scraping has stopped.
 */
export const prometheus: MonitorProvider = {
  open: (settings, reach) => prometheusMonitor(transport(settings, reach), settings),
};

type Ask = (path: string, parameters: Readonly<Record<string, string>>) => Promise<PrometheusAnswer>;

function prometheusMonitor(server: Transport, settings: MonitorSettings): PastMonitor {
  const ask: Ask = async (path, parameters) => {
    const answer = await server.get(`${path}?${new URLSearchParams(parameters)}`);
    if (answer.outcome === "unreachable") return { kind: "refused", reason: answer.message };
    const parsed = parseAnswer(answer.status, answer.body);
    return parsed.kind === "refused" ? { kind: "refused", reason: `${server.shown}: ${parsed.reason}` } : parsed;
  };
  const at = (query: string, time: Instant): Promise<PrometheusAnswer> =>
    ask("/api/v1/query", { query, time: seconds(time) });

  function filled(query: MonitorQuery, request: Parameters<typeof templateValues>[0]): string {
    return fillTemplates({ name: query.name, text: query.query }, templateValues(request, settings), quotedText);
  }

  async function read(request: MonitorRequest): Promise<ReadonlyMap<string, Reading>> {
    const { start, end, queries } = request;
    // Several queries read the same series: each is asked for its age once.
    const ages = new Map<string, Promise<Instant | null>>();
    const newest = (selector: string): Promise<Instant | null> => {
      const known = ages.get(selector) ?? at(`max(timestamp(${selector}))`, end).then(newestTime);
      ages.set(selector, known);
      return known;
    };
    const readings = queries.map(async (query): Promise<readonly [string, Reading]> => {
      const text = filled(query, request);
      const asked = askedSeries(request, query, server);
      const answer = await at(text, end);
      if (answer.kind === "refused") return [query.name, absent("query-error", answer.reason)];
      const reading = query.kind === "samples" ? samplesOf(answer.series, asked) : numberOf(answer.series, null, asked);
      return [query.name, await freshened(reading, selectorsOf(text), start, asked, newest, (probe) => at(probe, end))];
    });
    return new Map(await Promise.all(readings));
  }

  async function readRange(request: RangeRequest): ReturnType<PastMonitor["readRange"]> {
    const { first, last, every, queries } = request;
    const ends: Instant[] = [];
    for (let end = first; end <= last; end += every) ends.push(end);
    const windows = ends.map((end) => ({ end, readings: new Map<string, Reading>() }));
    for (const query of queries) {
      if (query.kind === "samples") {
        // The values of a window have no range query.
        for (const window of windows) {
          const of = { ...request, start: window.end - every, end: window.end };
          for (const [name, reading] of await read({ ...of, queries: [query] })) window.readings.set(name, reading);
        }
        continue;
      }
      // Over a range every window has the same length, so one text serves all of them but for its own ends.
      const text = filled(query, { ...request, start: first - every, end: first });
      const asked = askedSeries(request, query, server);
      const [answer, ages] = await Promise.all([
        overRange(ask, text, ends, every),
        Promise.all(selectorsOf(text).map((selector) => overRange(ask, `max(timestamp(${selector}))`, ends, every))),
      ]);
      for (const window of windows) {
        window.readings.set(query.name, readingAt(window.end, every, answer, ages, asked));
      }
    }
    return windows;
  }

  return { read, readRange };
}

function askedSeries(request: MonitorRequest | RangeRequest, query: MonitorQuery, server: Transport): AskedSeries {
  return {
    arm: request.arm,
    version: request.version ?? null,
    otherVersion: request.otherVersion ?? null,
    shown: `${query.name} of ${request.version ?? request.arm} (${server.shown})`,
  };
}

/** A value is stale where nothing that it was computed from is current; nothing is stale where there was something lately. */
async function freshened(
  reading: Reading,
  selectors: readonly string[],
  start: Instant,
  asked: AskedSeries,
  newest: (selector: string) => Promise<Instant | null>,
  at: (query: string) => Promise<PrometheusAnswer>,
): Promise<Reading> {
  if (selectors.length === 0) return reading;
  if (reading.kind === "absent") {
    if (reading.why !== "no-samples") return reading;
    const answers = await Promise.all(selectors.map((each) => at(`count(last_over_time(${each}[${recent}]))`)));
    const ages = await Promise.all(selectors.map(newest));
    const stopped =
      answers.some((each) => each.kind === "series" && each.series.length > 0) && ages.every((age) => age === null);
    return stopped
      ? absent("stale", `${asked.shown} has nothing current; its last samples are of the last hour`)
      : reading;
  }
  const ages = await Promise.all(selectors.map(newest));
  return staleness(ages, start, asked) ?? reading;
}

function staleness(ages: readonly (Instant | null)[], start: Instant, asked: AskedSeries): Reading | null {
  const current = ages.filter((age): age is Instant => age !== null);
  if (current.length === 0) {
    return absent("stale", `${asked.shown} was computed from samples that are no longer current: scraping has stopped`);
  }
  const newest = Math.max(...current);
  return newest > start
    ? null
    : absent(
        "stale",
        `${asked.shown}: the newest sample is of ${new Date(newest).toISOString()}, before the window began`,
      );
}

function readingAt(
  end: Instant,
  every: number,
  answer: PrometheusAnswer,
  ages: readonly PrometheusAnswer[],
  asked: AskedSeries,
): Reading {
  if (answer.kind === "refused") return absent("query-error", answer.reason);
  const reading = numberOf(answer.series, end, asked);
  if (reading.kind === "absent" || ages.length === 0) return reading;
  const times = ages.map((each) => (each.kind === "refused" ? null : newestTime(each, end)));
  return staleness(times, end - every, asked) ?? reading;
}

/** A range in as many requests as it needs, as one answer. */
async function overRange(ask: Ask, query: string, ends: readonly Instant[], every: number): Promise<PrometheusAnswer> {
  const series: Series[] = [];
  for (let from = 0; from < ends.length; from += mostPoints) {
    const part = ends.slice(from, from + mostPoints);
    const answer = await ask("/api/v1/query_range", {
      query,
      start: seconds(part[0] ?? 0),
      end: seconds(part.at(-1) ?? 0),
      step: seconds(every),
    });
    if (answer.kind === "refused") return answer;
    series.push(...answer.series);
  }
  return { kind: "series", series };
}

/** The time that `max(timestamp(…))` gave; null where there is nothing current. */
function newestTime(answer: PrometheusAnswer, at: Instant | null = null): Instant | null {
  if (answer.kind === "refused") return null;
  const points = answer.series.flatMap(({ points }) =>
    at === null ? points.slice(0, 1) : points.filter(({ time }) => time === at),
  );
  const time = numberIn(points[0]?.text);
  return time === null || !Number.isFinite(time) ? null : time * 1000;
}

/** A value inside of a text of PromQL, whose escapes are those of Go. */
function quotedText(value: string): string {
  return value.replace(/[\\"'`]/g, (character) => `\\${character}`).replace(/\n/g, "\\n");
}

function seconds(milliseconds: number): string {
  return String(milliseconds / 1000);
}
