import { UserError } from "../../errors/user-error.ts";
import { nearest } from "../../rules/nearest.ts";
import type { Arm, Instant } from "../look.ts";

/** What templates of a query stand for. */
export interface TemplateValues {
  readonly isStable: boolean;
  /** The arm as the router names it, or `stable` and `canary`. */
  readonly arm: string;
  /** The window's length, such as `60s`. */
  readonly window: string;
  readonly namespace: string | null;
  readonly name: string | null;
  /** The window's ends in ISO 8601. */
  readonly start: string;
  readonly end: string;
}

const names = ["arm", "window", "namespace", "name", "start", "end"] as const;

const template = /\{\{\s*([^{}]*?)\s*\}\}/g;

/** What the templates of one request stand for. */
export function templateValues(
  request: { readonly arm: Arm; readonly version?: string | null; readonly start: Instant; readonly end: Instant },
  target: { readonly namespace: string | null; readonly name: string | null },
): TemplateValues {
  const length = request.end - request.start;
  return {
    isStable: request.arm === "stable",
    arm: request.version ?? request.arm,
    window: length % 1000 === 0 ? `${length / 1000}s` : `${length}ms`,
    namespace: target.namespace,
    name: target.name,
    start: new Date(request.start).toISOString(),
    end: new Date(request.end).toISOString(),
  };
}

/**
 * Fills `{{arm}}`, `{{window}}`, `{{namespace}}`, `{{name}}`, `{{start}}` and `{{end}}`, and of `{{stable?THIS:THAT}}`
 * takes THIS for the stable arm and THAT for the canary.
 *
 * @param quote how a value is written so that it stays one text inside of the language
 * @throws UserError for another template, and for one that this target has no value for
 */
export function fillTemplates(
  query: { readonly name: string; readonly text: string },
  values: TemplateValues,
  quote: (value: string) => string,
): string {
  return query.text.replace(template, (whole, inner: string) => {
    const choice = /^stable\?([^:]*):(.*)$/s.exec(inner);
    if (choice !== null) return (values.isStable ? choice[1] : choice[2]) ?? "";
    const name = names.find((each) => each === inner);
    if (name === undefined) throw unknownTemplate(query.name, whole, inner);
    const value = values[name];
    if (value === null) {
      throw new UserError(
        `queries: ${query.name}: {{${name}}} stands for the target's ${name}, and this target has none; write it out`,
        { title: "Input queries" },
      );
    }
    return quote(value);
  });
}

function unknownTemplate(query: string, whole: string, inner: string): UserError {
  const close = nearest(inner, names, 1).map((each) => `; did you mean {{${each}}}?`);
  const allowed = names.map((each) => `{{${each}}}`).join(", ");
  return new UserError(`queries: ${query}: found "${whole}", allowed are ${allowed}${close.join("")}`, {
    title: "Input queries",
  });
}
