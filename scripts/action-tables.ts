import { parse } from "yaml";
import { withMarkedSection } from "./marked-section.ts";

interface Described {
  readonly description?: string;
  readonly required?: boolean;
  readonly default?: unknown;
}

interface ActionMetadata {
  readonly inputs?: Readonly<Record<string, Described>>;
  readonly outputs?: Readonly<Record<string, Described>>;
}

/**
 * Rewrites the tables of an action's README from its action.yml: what stands between `<!-- inputs -->` and
 * `<!-- /inputs -->`, and likewise for outputs. An input's default is the end of its description
 * ("… Default: `95%`."), since a default in action.yml could not be told from a given value; only the token has one.
 *
 * @throws Error when a marker is missing, or an input has no description.
 */
export function withTables(readme: string, actionYaml: string): string {
  const action = parse(actionYaml) as ActionMetadata;
  const inputs = table(
    ["input", "default", "meaning"],
    Object.entries(action.inputs ?? {}).map(([name, input]) => {
      const { meaning, fallback } = splitDefault(describe(name, input), input.default);
      return [`\`${name}\``, fallback ?? (input.required ? "required" : ""), meaning];
    }),
  );
  const outputs = table(
    ["output", "meaning"],
    Object.entries(action.outputs ?? {}).map(([name, output]) => [`\`${name}\``, describe(name, output)]),
  );
  return withMarkedSection(withMarkedSection(readme, "inputs", inputs), "outputs", outputs);
}

function describe(name: string, described: Described): string {
  const text = described.description?.replaceAll(/\s+/g, " ").trim();
  if (!text) throw new Error(`action.yml: ${name} has no description`);
  return text;
}

function splitDefault(description: string, declared: unknown): { meaning: string; fallback: string | null } {
  const match = /^(.*?)\s*Default: (.+?)\.?$/.exec(description);
  if (match?.[1] && match[2]) return { meaning: match[1], fallback: match[2] };
  return { meaning: description, fallback: declared === undefined ? null : `\`${String(declared)}\`` };
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(header), line(header.map(() => "---")), ...rows.map(line)].join("\n");
}
