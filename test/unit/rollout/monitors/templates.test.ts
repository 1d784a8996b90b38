import { describe, expect, test } from "vitest";
import { fillTemplates, templateValues } from "../../../../src/rollout/monitors/template.ts";

const start = Date.parse("2026-01-01T00:00:00Z");
const values = templateValues({ arm: "canary", start, end: start + 90_000 }, { namespace: "prod", name: "churn" });

function filled(text: string, of = values): string {
  return fillTemplates({ name: "errors", text }, of, (value) => value);
}

describe("templates of a query", () => {
  test("stand for the arm, the window, the target and the window's ends", () => {
    expect(filled("{{arm}} {{ window }} {{namespace}}/{{name}} {{start}} {{end}}")).toBe(
      "canary 90s prod/churn 2026-01-01T00:00:00.000Z 2026-01-01T00:01:30.000Z",
    );
  });

  test("take the router's own name of an arm where it has one", () => {
    const named = templateValues(
      { arm: "canary", version: "churn-00042", start, end: start + 500 },
      { namespace: null, name: null },
    );
    expect(filled("{{arm}}[{{window}}]", named)).toBe("churn-00042[500ms]");
  });

  test("choose between two texts by the arm", () => {
    const ofStable = templateValues({ arm: "stable", start, end: start + 1000 }, { namespace: null, name: "n" });
    expect(filled('canary{{stable?=:!=}}"" {{name}}{{stable?:-canary}}')).toBe('canary!="" churn-canary');
    expect(filled('canary{{stable?=:!=}}"" {{name}}{{stable?:-canary}}', ofStable)).toBe('canary="" n');
  });

  test("are quoted as the language wants it", () => {
    expect(fillTemplates({ name: "errors", text: "{{arm}}" }, { ...values, arm: 'a"b' }, JSON.stringify)).toBe(
      '"a\\"b"',
    );
  });

  test("that there are not are refused with the nearest", () => {
    expect(() => filled("{{windows}}")).toThrow(
      'queries: errors: found "{{windows}}", allowed are {{arm}}, {{window}}, {{namespace}}, {{name}}, {{start}}, {{end}}; did you mean {{window}}?',
    );
    expect(() => filled("{{constructor}}")).toThrow(/allowed are/);
  });

  test("without a value say what the target lacks", () => {
    const bare = templateValues({ arm: "canary", start, end: start + 1 }, { namespace: null, name: null });
    expect(() => filled("{{namespace}}", bare)).toThrow(/stands for the target's namespace, and this target has none/);
  });
});
