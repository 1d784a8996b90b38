import type { ValidateFunction } from "ajv";
import { UserError } from "../../errors/user-error.ts";

export type JsonValue = null | boolean | number | string | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/** The protocols by which a request reaches a model: Open Inference Protocol v2, v1 `:predict`, MLflow, any JSON. */
export type Protocol = "v2" | "v1" | "mlflow" | "json";

/** |got − expected| ≤ absolute + relative·|expected|. */
export interface Tolerance {
  readonly absolute: number;
  readonly relative: number;
}

/** One recorded request and what must come back. */
export interface SmokeRequest {
  readonly name: string;
  readonly method: "GET" | "POST";
  /** Below the address, with the leading slash. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Absent for a request without a body. */
  readonly body?: JsonValue;
  readonly status: number;
  /** The longest it may take, in milliseconds; null where anything goes. */
  readonly latency: number | null;
  readonly tolerance: Tolerance;
  /** Place of the answer to the lengths of its nested lists; null for any length. */
  readonly shape: ReadonlyMap<string, readonly (number | null)[]>;
  /** A part of the answer that must come; absent where any answer will do. */
  readonly expect?: JsonValue;
}

/** A file of recorded requests, read. */
export interface SmokeSuite {
  /** How messages name the file. */
  readonly shown: string;
  readonly protocol: Protocol;
  /** Address of the canary alone, without a slash at its end. */
  readonly url: string;
  /** Milliseconds that an answer is waited for. */
  readonly timeout: number;
  readonly warmUp: number;
  readonly requests: readonly SmokeRequest[];
}

/** Where nothing is said: a float that went through JSON and another library's sum. */
const defaultTolerance: Tolerance = { absolute: 1e-9, relative: 1e-6 };
const defaultTimeout = 30_000;

interface WrittenRequest {
  readonly name: string;
  readonly method?: "GET" | "POST";
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: JsonValue;
  readonly status?: number;
  readonly latency?: string;
  readonly tolerance?: Partial<Tolerance>;
  readonly shape?: Readonly<Record<string, readonly (number | null)[]>>;
  readonly expect?: JsonValue;
}

interface WrittenSuite {
  readonly url?: string;
  readonly protocol?: Protocol;
  readonly model?: string;
  readonly version?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly tolerance?: Partial<Tolerance>;
  readonly latency?: string;
  readonly timeout?: string;
  readonly warmUp?: number;
  readonly requests: readonly WrittenRequest[];
}

/**
 * Reads a file of recorded requests, as `schema/smoke.schema.json` describes it.
 *
 * @param url the address given beside the file, which wins over the file's own; null where none was
 * @throws UserError for what the schema does not allow, two requests of one name, and where no address is known
 */
export async function readSmokeSuite(text: string, shown: string, url: string | null): Promise<SmokeSuite> {
  const wrong = (sentence: string): UserError =>
    new UserError(`smoke: ${shown} ${sentence}`, { title: "Input smoke", location: { path: shown } });
  const written = await validated(text, wrong);
  const protocol = written.protocol ?? "json";
  if ((protocol === "v1" || protocol === "v2") && written.model === undefined) {
    throw wrong(`names no model, which ${protocol} needs to know where to send its requests`);
  }
  const names = written.requests.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw wrong(`has two requests of the name "${twice}"`);
  return {
    shown,
    protocol,
    url: addressOf(url ?? written.url, wrong),
    timeout: written.timeout === undefined ? defaultTimeout : milliseconds(written.timeout),
    warmUp: written.warmUp ?? 0,
    requests: written.requests.map((request) => readRequest(request, written, protocol, wrong)),
  };
}

async function validated(text: string, wrong: (sentence: string) => UserError): Promise<WrittenSuite> {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    throw wrong(`is no JSON (${error instanceof Error ? error.message.split(" in JSON", 1)[0] : "unreadable"})`);
  }
  const validate = await compiledSchema();
  if (!validate(content)) {
    const [first] = validate.errors ?? [];
    const unknown = first?.keyword === "additionalProperties" ? ` ("${first.params["additionalProperty"]}")` : "";
    throw wrong(
      `does not follow the schema of smoke requests: ${first?.instancePath || "the file"} ${first?.message ?? "is not allowed"}${unknown}`,
    );
  }
  return content as WrittenSuite;
}

async function compiledSchema(): Promise<ValidateFunction> {
  const [{ Ajv }, { default: schema }] = await Promise.all([
    import("ajv"),
    import("../../../schema/smoke.schema.json", { with: { type: "json" } }),
  ]);
  return new Ajv({ strict: false, logger: false }).compile(schema);
}

function readRequest(
  request: WrittenRequest,
  suite: WrittenSuite,
  protocol: Protocol,
  wrong: (sentence: string) => UserError,
): SmokeRequest {
  const own = protocol === "json" ? null : pathOf(protocol, suite);
  const about = `request "${request.name}"`;
  if (own !== null && (request.path !== undefined || request.method !== undefined)) {
    throw wrong(`gives its ${about} a path or method, which ${protocol} has of its own (POST ${own})`);
  }
  if (own === null && request.path === undefined) throw wrong(`gives its ${about} no path`);
  const method = request.method ?? "POST";
  if (method === "GET" && request.body !== undefined) throw wrong(`gives its ${about} a body, which GET cannot carry`);
  if (own !== null && request.body === undefined) throw wrong(`gives its ${about} no body`);
  const latency = request.latency ?? suite.latency;
  return {
    name: request.name,
    method,
    path: own ?? request.path ?? "/",
    headers: { ...suite.headers, ...request.headers },
    ...(request.body === undefined ? {} : { body: request.body }),
    status: request.status ?? 200,
    latency: latency === undefined ? null : milliseconds(latency),
    tolerance: { ...defaultTolerance, ...suite.tolerance, ...request.tolerance },
    shape: new Map(Object.entries(request.shape ?? {})),
    ...(request.expect === undefined ? {} : { expect: request.expect }),
  };
}

function pathOf(protocol: Exclude<Protocol, "json">, { model = "", version }: WrittenSuite): string {
  const name = encodeURIComponent(model);
  const of = version === undefined ? "" : `/versions/${encodeURIComponent(version)}`;
  switch (protocol) {
    case "v2":
      return `/v2/models/${name}${of}/infer`;
    case "v1":
      return `/v1/models/${name}${of}:predict`;
    case "mlflow":
      return "/invocations";
  }
}

function addressOf(given: string | undefined, wrong: (sentence: string) => UserError): string {
  if (given === undefined) {
    throw wrong('names no "url" of the canary, and the input has no `at ADDRESS` after it');
  }
  const address = URL.canParse(given) ? new URL(given) : null;
  if (address === null || !/^https?:$/.test(address.protocol)) {
    throw wrong(`is sent to "${given}", which is no http:// or https:// address`);
  }
  if (address.username !== "" || address.password !== "") {
    throw wrong("is sent to an address with a name and password in it, which would stand in the log");
  }
  return `${address.origin}${address.pathname}`.replace(/\/+$/, "");
}

/** `250ms`, `2s` or `1.5m`, which the schema has checked. */
function milliseconds(span: string): number {
  const unit = /[a-z]+$/.exec(span)?.[0];
  const factor = unit === "m" ? 60_000 : unit === "s" ? 1_000 : 1;
  return Number.parseFloat(span) * factor;
}
