import { readFileSync } from "node:fs";
import { Ajv, type ValidateFunction } from "ajv";
import formats from "ajv-formats";
import { asList, asObject, asString, isObject, type Json, type JsonObject } from "./json.ts";

/** GitHub's own description of its REST API: which requests are legal, and what an answer looks like. */
export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly template: string;
  /** Schema of the answer's body by status; null where there is no body. */
  readonly responses: ReadonlyMap<number, Json>;
  readonly parameters: readonly Parameter[];
  readonly body: { readonly required: boolean; readonly schema: Json } | null;
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly schema: Json;
}

const document = JSON.parse(readFileSync(new URL("./openapi.json", import.meta.url), "utf8")) as JsonObject;
const ajv = new Ajv({ strict: false, allErrors: true, coerceTypes: false, logger: false });
(formats as unknown as (ajv: Ajv) => void)(ajv);
ajv.addSchema({ $id: "github", schemas: asObject(document.schemas) });
const coercing = new Ajv({ strict: false, coerceTypes: true, logger: false });

// Those that may end in a path of several segments come last, since they match what belongs to longer ones.
const operations: readonly Operation[] = Object.entries(asObject(document.operations))
  .sort(([one], [other]) => Number(endsOpen(one)) - Number(endsOpen(other)))
  .map(([key, value]) => {
    const [method = "", template = ""] = key.split(" ");
    const found = asObject(value);
    return {
      id: asString(found.id),
      method,
      template,
      responses: new Map(Object.entries(asObject(found.responses)).map(([status, schema]) => [Number(status), schema])),
      parameters: asList(found.parameters).map((parameter) => asObject(parameter) as unknown as Parameter),
      body: isObject(found.body) ? { required: found.body.required === true, schema: found.body.schema } : null,
    };
  });

export interface Match {
  readonly operation: Operation;
  readonly params: Readonly<Record<string, string>>;
}

/** The operation that a request means, with its path's parameters decoded; null where the description has none. */
export function matchOperation(method: string, path: string): Match | null {
  for (const operation of operations) {
    const found = operation.method === method ? patternOf(operation).exec(path) : null;
    if (found !== null) {
      const params = Object.fromEntries(
        Object.entries(found.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)]),
      );
      return { operation, params };
    }
  }
  return null;
}

/** Whether the last parameter is a file's path or a ref, which may hold slashes. */
function endsOpen(template: string): boolean {
  return /\{(?:path|ref)\}$/.test(template);
}

const patterns = new Map<string, RegExp>();

function patternOf({ template }: Operation): RegExp {
  const known = patterns.get(template);
  if (known !== undefined) {
    return known;
  }
  const source = template.replace(/\{(\w+)\}/g, (_whole, name: string, at: number) => {
    const last = at + name.length + 2 === template.length;
    return `(?<${name}>${last && endsOpen(template) ? ".+" : "[^/]+"})`;
  });
  const pattern = new RegExp(`^${source}$`);
  patterns.set(template, pattern);
  return pattern;
}

/** What is wrong with a request: parameters, unknown ones too, the body and its unknown keys. Empty where nothing is. */
export function requestFaults({ operation, params }: Match, query: URLSearchParams, body: Json): string[] {
  const faults: string[] = [];
  const known = new Set(
    operation.parameters.filter((parameter) => parameter.in === "query").map((parameter) => parameter.name),
  );
  for (const name of query.keys()) {
    if (!known.has(name)) {
      faults.push(`unknown query parameter ${name}`);
    }
  }
  for (const parameter of operation.parameters) {
    const given =
      parameter.in === "query"
        ? query.get(parameter.name)
        : parameter.in === "path"
          ? (params[parameter.name] ?? null)
          : null;
    if (given === null) {
      if (parameter.required && parameter.in !== "header") {
        faults.push(`missing parameter ${parameter.name}`);
      }
    } else if (!coercing.validate(asObject(parameter.schema), given)) {
      faults.push(`parameter ${parameter.name}=${given}: ${coercing.errorsText()}`);
    }
  }
  if (operation.body === null) {
    if (body !== undefined) {
      faults.push("a body where none is described");
    }
  } else if (body === undefined) {
    if (operation.body.required) {
      faults.push("no body");
    }
  } else {
    faults.push(
      ...validate(`${operation.id} request`, operation.body.schema, body),
      ...unknownKeys(operation.body.schema, body, "body"),
    );
  }
  return faults;
}

/** What is wrong with an answer, held against the description. */
export function responseFaults(operation: Operation, status: number, body: Json): string[] {
  if (status >= 400) {
    return [];
  }
  const schema = operation.responses.get(status);
  if (schema === undefined) {
    return [`status ${status} is not described`];
  }
  return schema === null
    ? body === undefined
      ? []
      : ["a body where none is described"]
    : validate(`${operation.id} ${status}`, schema, body);
}

const compiled = new Map<string, ValidateFunction>();

function validate(key: string, schema: Json, value: Json): string[] {
  let check = compiled.get(key);
  if (check === undefined) {
    check = ajv.compile(
      JSON.parse(JSON.stringify(schema).replaceAll('"#/schemas/', '"github#/schemas/')) as JsonObject,
    );
    compiled.set(key, check);
  }
  return check(value)
    ? []
    : (check.errors ?? []).slice(0, 5).map((error) => `${error.instancePath || "body"} ${error.message}`);
}

/** Follows a reference into the description's schemas. */
export function resolveSchema(schema: Json): JsonObject {
  const found = asObject(schema);
  const ref = asString(found.$ref);
  return ref === "" ? found : resolveSchema(asObject(document.schemas)[ref.replace("#/schemas/", "")]);
}

function variants(schema: JsonObject): readonly Json[] {
  return [...asList(schema.oneOf), ...asList(schema.anyOf), ...asList(schema.allOf)];
}

function namedProperties(schema: Json): Map<string, Json> {
  const found = resolveSchema(schema);
  const own = Object.entries(asObject(found.properties));
  return new Map([...variants(found).flatMap((variant) => [...namedProperties(variant)]), ...own]);
}

/** GitHub ignores a key that it does not know; a test must not, since it is a misspelt one. */
function unknownKeys(schema: Json, value: Json, path: string): string[] {
  const found = resolveSchema(schema);
  if (Array.isArray(value)) {
    return value.flatMap((item, i) => unknownKeys(asObject(found.items), item, `${path}[${i}]`));
  }
  const properties = namedProperties(found);
  if (!isObject(value) || properties.size === 0 || isObject(found.additionalProperties)) {
    return [];
  }
  return Object.entries(value).flatMap(([key, inner]) => {
    const property = properties.get(key);
    return property === undefined ? [`unknown key ${path}.${key}`] : unknownKeys(property, inner, `${path}.${key}`);
  });
}
