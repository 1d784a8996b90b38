import { expect, test } from "vitest";
import type { Figure } from "../../src/gate/report.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { runBundle } from "./support/run-bundle.ts";
import { csv } from "./support/two-models.ts";

/** Rows whose new score is right twice as often in its upper half, and whose old score says nothing. */
const rows = Array.from({ length: 200 }, (_, at) => ({ id: `r${at}`, label: (at * 7) % 10 < at / 20 ? 1 : 0, at }));
const files = {
  "new.csv": csv(
    "id,label,score",
    rows.map(({ id, label, at }) => `${id},${label},${(at + 0.5) / 200}`),
  ),
  "old.csv": csv(
    "id,label,score",
    rows.map(({ id, label, at }) => `${id},${label},${(((at * 37) % 200) + 0.5) / 200}`),
  ),
};

test("the calibration of both models is one figure, and what is one model's alone says whose it is", async () => {
  const workspace = await temporaryFolder(files);
  const inputs = { predictions: "new.csv", champion: "old.csv", rules: "roc_auc no worse than 0.5" };
  const run = await runBundle({ action: "compare-champion", workspace, inputs });
  const figures = new Map<string, Figure>((run.report?.figures ?? []).map((figure) => [figure.id, figure]));
  expect(figures.get("calibration")?.series.map(({ name, points }) => [name, points.length])).toEqual([
    ["this one", 10],
    ["champion", 10],
  ]);
  expect(figures.get("roc")?.series.map(({ name }) => name)).toEqual(["this one", "champion"]);
  expect(figures.get("confusion")?.title).toBe("Confusion matrix (this one)");
});
