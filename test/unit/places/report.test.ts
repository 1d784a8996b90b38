import { describe, expect, test } from "vitest";
import { serialiseReport } from "../../../src/gate/serialise.ts";
import { createPlaces } from "../../../src/places/providers.ts";
import { refusalOf, testReach } from "../../support/reach.ts";
import { sampleGateReport } from "../../support/sample-gate-report.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

async function read(content: string) {
  const workspace = await temporaryFolder({ "old/report.json": content });
  const places = createPlaces(workspace, ".", await testReach());
  return places.rowsOrReport(["report:old/report.json"], "champion");
}

describe("report:PATH", () => {
  test("an earlier report gives its figures", async () => {
    const text = serialiseReport(sampleGateReport());
    const found = await read(text);
    expect(found).toMatchObject({
      kind: "report",
      report: { report: JSON.parse(text), file: { shown: "old/report.json" } },
    });
  });

  test.each([
    ["", "is empty"],
    ["# Modelgate\n", "is no JSON, so it is no gate report (the .json file is needed, not the .md or .html beside it)"],
    ['{"auc": 1}', "is no gate report: it has no schemaVersion"],
    ["[1]", "is no gate report: it has no schemaVersion"],
    ['{"schemaVersion": 2}', "was written by another version (schemaVersion 2); this one reads schemaVersion 1"],
    ['{"schemaVersion": 1}', "does not follow the report's schema: the file must have required property 'gate'"],
  ])("%j is refused in one sentence", async (content, sentence) => {
    expect(await refusalOf(read(content))).toBe(`champion: old/report.json ${sentence}`);
  });

  test("a figure that is no number is refused, wherever it stands", async () => {
    const report = JSON.parse(serialiseReport(sampleGateReport())) as { metrics: { value: unknown }[] };
    const [metric] = report.metrics;
    if (metric !== undefined) metric.value = "0.99; DROP";
    expect(await refusalOf(read(JSON.stringify(report)))).toMatch(
      /^champion: old\/report\.json does not follow the report's schema: \/metrics\/0\/value must be /,
    );
  });

  test("rows and a report cannot be mixed, and rows stay rows", async () => {
    const workspace = await temporaryFolder({ "a.csv": "id\n1\n" });
    const places = createPlaces(workspace, ".", await testReach());
    expect(await refusalOf(places.rowsOrReport(["report:a.json", "a.csv"], "champion"))).toBe(
      "champion: a report stands alone, and 2 lines were given",
    );
    expect(await places.rowsOrReport(["a.csv"], "champion")).toMatchObject({
      kind: "rows",
      files: [{ shown: "a.csv" }],
    });
  });
});
