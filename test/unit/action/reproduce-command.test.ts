import { expect, test } from "vitest";
import { reproduceCommand } from "../../../src/action/reproduce-command.ts";
import { mergeSettings, type Setting, settingOfText } from "../../../src/gates/settings.ts";
import { passingReport } from "../../support/sample-reports.ts";

const report = passingReport;
const config = { path: ".github/modelgate.yml", sha256: "0".repeat(64) };
const withConfig = { ...report, model: "churn", provenance: { ...report.provenance, config } };
const without = { ...report, model: "churn", provenance: { ...report.provenance, config: null } };

function command(of: typeof report, inputs: Record<string, string>, inFile: Record<string, string> = {}): string {
  const workflow = new Map(Object.entries(inputs).map(([name, text]) => [name, settingOfText(text)]));
  const file = new Map(
    Object.entries(inFile).map(([name, text]): [string, Setting] => [
      name,
      { ...settingOfText(text), path: config.path },
    ]),
  );
  return reproduceCommand(of, mergeSettings(workflow, file));
}

test("a configuration says the rest", () => {
  expect(command(withConfig, {}, { rules: "f1 >= 0.8" })).toBe(
    `npx modelgate ${report.gate} --config .github/modelgate.yml --model churn`,
  );
});

test("every input of the workflow stands in it, a flag for each line, quoted for a shell", () => {
  expect(command(without, { threshold: "0.4", rules: "f1 >= 0.8\nrecall on a=it's >= 1", predictions: "p.csv" })).toBe(
    `npx modelgate ${report.gate} --predictions p.csv --rules 'f1 >= 0.8' --rules 'recall on a=it'\\''s >= 1' --threshold 0.4`,
  );
  expect(command(withConfig, { seed: "7" })).toMatch(/--model churn --seed 7$/);
});

test("under a working directory the configuration is found there, unless it was named", () => {
  expect(command(withConfig, { "working-directory": "sub" })).toBe(
    `npx modelgate ${report.gate} --model churn --working-directory sub`,
  );
  expect(command(withConfig, { "working-directory": "sub", config: "../gates.yml" })).toBe(
    `npx modelgate ${report.gate} --config ../gates.yml --model churn --working-directory sub`,
  );
});

test("what may hold a secret or says where the outcome goes is left out", () => {
  const text = command(without, { token: "t0ken", command: "run --password p4ss", comment: "true", seed: "2" });
  expect(text).toBe(`npx modelgate ${report.gate} --seed 2`);
});

test("a long command ends in an ellipsis, after whole words", () => {
  const rules = Array.from({ length: 40 }, (_, k) => `recall >= 0.${k + 10} on segment=s${k}`).join("\n");
  const text = command(without, { rules, predictions: "p.csv" });
  expect(text.length).toBeLessThanOrEqual(382);
  expect(text).toMatch(/--predictions p\.csv .*' …$/);
});
