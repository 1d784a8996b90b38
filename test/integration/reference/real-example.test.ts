import { copyFile, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { runReferenceScript } from "./python.ts";

const committed = resolve(import.meta.dirname, "../../../examples/real");
const files = ["breast-cancer", "diabetes", "digits"].flatMap((model) => [
  join(model, "champion.csv"),
  join(model, "predictions.csv"),
]);

/** Scores differ in their last bits between processors; more than that is another model. */
function sameCell(one: string, other: string): boolean {
  return one === other || Math.abs(Number(one) - Number(other)) <= 1e-5 * Math.max(1, Math.abs(Number(one)));
}

test("training the real models again gives the committed predictions", async () => {
  const folder = await mkdtemp(join(tmpdir(), "modelgate-train-"));
  try {
    await copyFile(join(committed, "train.py"), join(folder, "train.py"));
    await runReferenceScript(join(folder, "train.py"));
    for (const file of files) {
      const rows = async (directory: string): Promise<string[][]> =>
        (await readFile(join(directory, file), "utf8")).split("\n").map((line) => line.split(","));
      const [ours, theirs] = [await rows(committed), await rows(folder)];
      expect(theirs.length, file).toBe(ours.length);
      const different = ours.filter((row, i) => row.some((cell, j) => !sameCell(cell, theirs[i][j] ?? "")));
      expect(different, file).toEqual([]);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
