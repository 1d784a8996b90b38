import type { ErrorObject, ValidateFunction } from "ajv";
import type { Document, LineCounter, Node, ParsedNode } from "yaml";
import { UserError } from "../errors/user-error.ts";
import { nearest } from "../rules/nearest.ts";
import type { Setting } from "./settings.ts";

/** One model's section of modelgate.yml for one gate. */
export interface GateConfig {
  /** The model's name in the file; null where it names none. */
  readonly model: string | null;
  readonly settings: ReadonlyMap<string, Setting>;
  /** What the file says and this version does not act on, each as a sentence for the log. */
  readonly notices: readonly string[];
}

const actedOnLater = ["risk", "paths"] as const;

/** Keys of a model that stand beside its sections and are inputs of any gate that knows them. */
const besideSections = ["waivers"] as const;

interface ConfigRequest {
  readonly text: string;
  /** How messages name the file. */
  readonly path: string;
  readonly section: string;
  /** Keys that are taken from the section `evaluation` where the own one, which has the keys given, does not have them. */
  readonly inherited: (own: ReadonlySet<string>) => readonly string[];
  /** The model that was asked for by input; null to take the file's only one. */
  readonly model: string | null;
}

/**
 * Reads one gate's section for one model out of modelgate.yml. The file is validated against
 * `schema/modelgate.schema.json`; every error names file and line, and for an unknown key the nearest known ones.
 */
export async function readConfig(request: ConfigRequest): Promise<GateConfig> {
  const { path, text } = request;
  const yaml = await import("yaml");
  const lines = new yaml.LineCounter();
  const document = yaml.parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const [problem] = document.errors;
  if (problem !== undefined) {
    const { line, col } = lines.linePos(problem.pos[0]);
    throw configError(path, line, problem.message.replaceAll(/\s+/g, " "), col);
  }
  let content: unknown;
  try {
    content = document.toJS({ maxAliasCount: 100 });
  } catch {
    throw configError(path, 1, "its aliases expand without bound");
  }
  if (content === null || content === undefined) return { model: null, settings: new Map(), notices: [] };
  const validate = await compiledSchema();
  if (!validate(content)) throw schemaError(validate.errors ?? [], path, document.contents, lines, content);

  const root = content as Record<string, unknown>;
  const models = root["models"] as Record<string, unknown> | undefined;
  const chosen = models === undefined ? onlyModel(root, request) : chooseModel(models, request);
  const notices = actedOnLater
    .filter((key) => chosen.body[key] !== undefined)
    .map((key) => `${path}: \`${key}\` is not acted on by this version`);
  const settings = new Map<string, Setting>();
  const keysOf = (section: string): string[] => Object.keys((chosen.body[section] ?? {}) as Record<string, unknown>);
  const inherited = request.inherited(new Set(keysOf(request.section)));
  const sections = [
    { section: "evaluation", takes: (key: string) => inherited.includes(key) },
    { section: request.section, takes: () => true },
  ];
  for (const { section, takes } of sections) {
    for (const key of keysOf(section).filter(takes)) {
      const node = document.getIn([...chosen.keys, section, key], true);
      if (yaml.isNode(node)) settings.set(key, settingOfNode(node, path, lines, document, yaml));
    }
  }
  for (const key of besideSections) {
    const node = document.getIn([...chosen.keys, key], true);
    if (!yaml.isNode(node)) continue;
    const own = settings.get(key)?.lines ?? [];
    settings.set(key, { path, lines: [...settingOfNode(node, path, lines, document, yaml).lines, ...own] });
  }
  return { model: chosen.model, settings, notices };
}

type Chosen = {
  readonly model: string | null;
  readonly body: Record<string, unknown>;
  readonly keys: readonly string[];
};

function onlyModel(root: Record<string, unknown>, request: ConfigRequest): Chosen {
  const named = typeof root["model"] === "string" ? root["model"] : null;
  if (request.model !== null && named !== null && request.model !== named) {
    throw configError(
      request.path,
      1,
      `it holds the gates of the model "${named}", but the input model asks for "${request.model}"`,
    );
  }
  return { model: named, body: root, keys: [] };
}

function chooseModel(models: Record<string, unknown>, request: ConfigRequest): Chosen {
  const names = Object.keys(models);
  const [only] = names;
  const model = request.model ?? (names.length === 1 && only !== undefined ? only : null);
  if (model === null) {
    throw configError(
      request.path,
      1,
      `it holds ${names.length} models (${names.join(", ")}); name one with the input model`,
    );
  }
  const body = Object.hasOwn(models, model) ? models[model] : undefined;
  if (typeof body !== "object" || body === null) {
    throw configError(request.path, 1, `it has no model "${model}"; it has ${names.join(", ")}`);
  }
  return { model, body: body as Record<string, unknown>, keys: ["models", model] };
}

/** A mapping, such as a waiver among others or a suite's parameters, stands as one line of JSON. */
function settingOfNode(
  node: Node,
  path: string,
  lines: LineCounter,
  document: Document,
  yaml: typeof import("yaml"),
): Setting {
  const lineOf = (part: Node | null | undefined): number | null =>
    part?.range === undefined || part.range === null ? null : lines.linePos(part.range[0]).line;
  if (yaml.isSeq(node)) {
    const entries = node.items.flatMap((item) => {
      if (yaml.isScalar(item)) return linesOfScalar(item.value, lineOf(item), item.type);
      const whole = yaml.isAlias(item) ? item.resolve(document) : item;
      if (!yaml.isMap(whole)) return [];
      return [{ text: JSON.stringify(whole.toJS(document)), line: lineOf(yaml.isNode(item) ? item : null) }];
    });
    return { path, lines: entries };
  }
  if (yaml.isMap(node)) return { path, lines: [{ text: JSON.stringify(node.toJS(document)), line: lineOf(node) }] };
  if (yaml.isScalar(node)) return { path, lines: linesOfScalar(node.value, lineOf(node), node.type) };
  return { path, lines: [] };
}

function linesOfScalar(
  value: unknown,
  line: number | null,
  type: string | undefined,
): { text: string; line: number | null }[] {
  // A block scalar's content starts on the line after its indicator.
  const first = line === null ? null : type === "BLOCK_LITERAL" ? line + 1 : line;
  const numbered = type === "BLOCK_LITERAL";
  return String(value ?? "")
    .split("\n")
    .map((text, index) => ({ text: text.trim(), line: first === null ? null : numbered ? first + index : first }))
    .filter((entry) => entry.text !== "");
}

let schemaInUse: ValidateFunction | undefined;

async function compiledSchema(): Promise<ValidateFunction> {
  if (schemaInUse === undefined) {
    const [{ default: Ajv }, { default: schema }] = await Promise.all([
      import("ajv"),
      import("../../schema/modelgate.schema.json", { with: { type: "json" } }),
    ]);
    schemaInUse = new Ajv({
      allErrors: true,
      strict: true,
      strictRequired: false,
      allowUnionTypes: true,
      verbose: true,
      logger: false,
    }).compile(schema);
  }
  return schemaInUse;
}

function schemaError(
  errors: readonly ErrorObject[],
  path: string,
  contents: ParsedNode | null,
  lines: LineCounter,
  content: unknown,
): UserError {
  const sentences = errors
    .filter((error) => error.keyword !== "anyOf" && error.keyword !== "oneOf" && error.keyword !== "if")
    .map((error) => {
      const pointer = error.instancePath
        .split("/")
        .slice(1)
        .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
      const unknownKey = error.keyword === "additionalProperties" ? String(error.params["additionalProperty"]) : null;
      const line = lineOfPointer(contents, unknownKey === null ? pointer : [...pointer, unknownKey], lines);
      const where = pointer.length === 0 ? "the file" : pointer.join(".");
      return {
        line,
        sentence:
          unknownKey === null
            ? `${where} ${asked(error)}, found ${found(content, pointer)}`
            : unknown(unknownKey, where, error),
      };
    })
    .sort((a, b) => a.line - b.line);
  const [first] = sentences;
  const more = sentences.length > 1 ? ` (and ${sentences.length - 1} more)` : "";
  return configError(path, first?.line ?? 1, `${first?.sentence ?? "it does not follow the schema"}${more}`);
}

const typeNames: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  integer: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "a mapping",
};

/** What the schema asks for, in words. */
function asked(error: ErrorObject): string {
  if (error.keyword !== "type") return error.message ?? "is not allowed";
  const types = [error.params["type"]].flat().map((type) => typeNames[String(type)] ?? String(type));
  return `must be ${types.join(" or ")}`;
}

function unknown(key: string, where: string, error: ErrorObject): string {
  const known = Object.keys((error.parentSchema?.["properties"] ?? {}) as Record<string, unknown>);
  const close = nearest(key, known);
  const hint = close.length > 0 ? `did you mean ${close.join(" or ")}?` : `known are ${known.join(", ")}`;
  return `unknown key "${key}" in ${where}; ${hint}`;
}

function found(content: unknown, pointer: readonly string[]): string {
  let value = content;
  for (const part of pointer)
    value = typeof value === "object" && value !== null ? (value as Record<string, unknown>)[part] : undefined;
  if (Array.isArray(value)) return "a list";
  if (value === null) return "nothing";
  return typeof value === "object" ? "a mapping" : JSON.stringify(value);
}

function lineOfPointer(contents: ParsedNode | null, pointer: readonly string[], lines: LineCounter): number {
  let node: unknown = contents;
  let line = 1;
  for (const part of pointer) {
    const items: readonly unknown[] =
      typeof node === "object" && node !== null && "items" in node ? (node.items as unknown[]) : [];
    const pair = items.find((item) => isPair(item) && String(item.key?.value) === part);
    const next = isPair(pair) ? pair : items[Number(part)];
    if (next === undefined) break;
    const start = isPair(next) ? next.key?.range : rangeOf(next);
    if (start !== undefined && start !== null) line = lines.linePos(start[0]).line;
    node = isPair(next) ? next.value : next;
  }
  return line;
}

interface KeyNode {
  readonly value: unknown;
  readonly range?: readonly [number, number, number] | null;
}

function isPair(value: unknown): value is { readonly key: KeyNode | null; readonly value: unknown } {
  return typeof value === "object" && value !== null && "key" in value && "value" in value;
}

function rangeOf(value: unknown): readonly [number, number, number] | null | undefined {
  return typeof value === "object" && value !== null && "range" in value
    ? (value.range as readonly [number, number, number] | null | undefined)
    : undefined;
}

function configError(path: string, line: number, sentence: string, column?: number): UserError {
  return new UserError(`${path}:${line}: ${sentence}`, {
    title: "Configuration",
    location: column === undefined ? { path, line } : { path, line, column },
  });
}
