import { rowValue } from "../../errors/row-data.ts";
import type { Check } from "../../gate/check.ts";
import { figureText } from "../../gate/figure-text.ts";
import type { HttpRequest, SendHttp } from "../http.ts";
import { shapeProblem } from "./answer-shape.ts";
import { firstDifference } from "./difference.ts";
import type { JsonValue, SmokeRequest, SmokeSuite } from "./suite.ts";

/** What came back, whole; `elapsed` are milliseconds until its last byte. */
type Answer =
  | { readonly kind: "answered"; readonly status: number; readonly text: string; readonly elapsed: number }
  /** `why` is the end of a sentence: `the connection was refused`. */
  | { readonly kind: "failed"; readonly why: string };

const longestQuote = 60;

/**
 * Sends the recorded requests of a file to the canary, one after the other, and says of each whether status, shape,
 * answer and latency are what they must be: one critical check a request, its id `smoke:` and the request's name.
 * What the warm-up answers is not judged. Answers are values of rows: messages mark them so.
 *
 * @param clock milliseconds, never going back
 */
export async function runSmoke(suite: SmokeSuite, send: SendHttp, clock: () => number): Promise<readonly Check[]> {
  const [first] = suite.requests;
  for (let sent = 0; first !== undefined && sent < suite.warmUp; sent++) await send(wired(first, suite));
  const checks: Check[] = [];
  for (const request of suite.requests) {
    const start = clock();
    const answer = await send(wired(request, suite));
    const elapsed = clock() - start;
    switch (answer.outcome) {
      case "answered":
        checks.push(checkOf(request, suite, { kind: "answered", status: answer.status, text: answer.body, elapsed }));
        break;
      case "timed-out":
        checks.push(
          checkOf(request, suite, { kind: "failed", why: `no whole answer came within ${suite.timeout} ms` }),
        );
        break;
      case "failed":
        checks.push(checkOf(request, suite, { kind: "failed", why: `nothing came back (${answer.reason})` }));
        break;
    }
  }
  return checks;
}

function wired(request: SmokeRequest, suite: SmokeSuite): HttpRequest {
  return {
    method: request.method,
    url: suite.url + request.path,
    headers: {
      accept: "application/json",
      ...(request.body === undefined ? {} : { "content-type": "application/json" }),
      ...request.headers,
    },
    ...(request.body === undefined ? {} : { body: JSON.stringify(request.body) }),
    timeLimit: suite.timeout,
  };
}

function checkOf(request: SmokeRequest, suite: SmokeSuite, answer: Answer): Check {
  const problem = problemOf(request, suite, answer);
  const elapsed = answer.kind === "answered" ? answer.elapsed : null;
  const took = elapsed === null ? [] : [`answered after ${figureText(elapsed)} ms`];
  return {
    id: `smoke:${request.name}`,
    title: `smoke request "${request.name}"`,
    outcome: problem === null ? "pass" : "fail",
    severity: "critical",
    observed: answer.kind === "answered" ? `status ${answer.status}` : "no answer",
    expected: expectation(request),
    message: `smoke request "${request.name}" ${problem === null ? "was answered as recorded" : `failed: ${problem}`}`,
    slice: null,
    evidence: [`${request.method} ${suite.url}${request.path}`, ...took],
    location: { path: suite.shown },
  };
}

function expectation({ status, shape, expect, latency }: SmokeRequest): string {
  const parts = [
    `status ${status}`,
    ...(shape.size === 0 ? [] : ["the recorded shape"]),
    ...(expect === undefined ? [] : ["the recorded answer"]),
    ...(latency === null ? [] : [`within ${figureText(latency)} ms`]),
  ];
  return parts.join(", ");
}

/** Why an answer is not what it must be, as the end of a sentence; null where it is. */
function problemOf(request: SmokeRequest, suite: SmokeSuite, answer: Answer): string | null {
  if (answer.kind === "failed") return answer.why;
  if (answer.status !== request.status) {
    const said = answer.text.trim() === "" ? "" : ` ("${rowValue(shortened(answer.text))}")`;
    return `status ${answer.status} came${said}, and ${request.status} must`;
  }
  const wantsBody = request.expect !== undefined || request.shape.size > 0 || suite.protocol !== "json";
  if (wantsBody) {
    const parsed = parse(answer.text);
    if (parsed === null) {
      return request.status >= 300 && request.expect === undefined && request.shape.size === 0
        ? null
        : "the answer is no JSON";
    }
    const shape = shapeProblem(request, suite.protocol, parsed.value);
    if (shape !== null) return shape;
    const different =
      request.expect === undefined ? null : firstDifference(request.expect, parsed.value, request.tolerance);
    if (different !== null) {
      return `${different.place} is ${quoted(different.got)}, and ${quoted(different.expected)} was recorded`;
    }
  }
  if (request.latency !== null && answer.elapsed > request.latency) {
    return `it took ${figureText(answer.elapsed)} ms, and ${figureText(request.latency)} ms are allowed`;
  }
  return null;
}

function parse(text: string): { readonly value: JsonValue } | null {
  try {
    return { value: JSON.parse(text) as JsonValue };
  } catch {
    return null;
  }
}

function quoted(value: JsonValue | undefined): string {
  return value === undefined ? "missing" : rowValue(shortened(JSON.stringify(value)));
}

function shortened(text: string): string {
  const line = text.replaceAll(/\s+/g, " ").trim();
  return line.length <= longestQuote ? line : `${line.slice(0, longestQuote).toWellFormed()}…`;
}
