import { describe, expect, test } from "vitest";
import { checkOf, csv, people, tableOf, validate } from "./support/validated.ts";

/** Psi on open-ended deciles of the reference, by hand: linear interpolation, a share of 0 as 0.0001. */
function psiByHand(reference: readonly number[], current: readonly number[]): number {
  const sorted = reference.toSorted((a, b) => a - b);
  const deciles = Array.from({ length: 9 }, (_, i) => {
    const rank = ((i + 1) / 10) * (sorted.length - 1);
    const [low = 0, high = 0] = [sorted[Math.floor(rank)], sorted[Math.ceil(rank)]];
    return low + (high - low) * (rank - Math.floor(rank));
  });
  const edges = [...new Set(deciles)];
  const sharesOf = (values: readonly number[]): number[] => {
    const counts = new Array<number>(edges.length + 1).fill(0);
    for (const value of values) {
      const bin = edges.filter((edge) => edge <= value).length;
      counts[bin] = (counts[bin] ?? 0) + 1;
    }
    return counts.map((count) => (count === 0 ? 1e-4 : count / values.length));
  };
  const [p, q] = [sharesOf(reference), sharesOf(current)];
  return p.reduce((sum, share, i) => sum + (share - (q[i] ?? 0)) * Math.log(share / (q[i] ?? 0)), 0);
}

describe("a reference", () => {
  test("without rows is refused, since nothing can be compared with it", async () => {
    const run = await validate(
      { "data.csv": csv(people(50)), "reference.csv": "id,age\n" },
      { data: "data.csv", reference: "reference.csv" },
    );
    expect(run.code).toBe(1);
    expect(run.outputs["summary"]).toContain("reference.csv has no rows, so nothing can be compared with it");
  });

  test("that shares no column with the data leaves the rule undecided", async () => {
    const run = await validate(
      { "data.csv": "a\n1\n2\n", "reference.csv": "b\n1\n2\n" },
      { data: "data.csv", reference: "reference.csv" },
    );
    expect(run.outputs["verdict"]).toBe("warn");
    expect(run.report?.checks).toContainEqual(
      expect.objectContaining({
        outcome: "inconclusive",
        message: expect.stringContaining("no column could be compared"),
      }),
    );
  });

  test("of 70,000 rows gives the PSI of all of them", async () => {
    const numbers = (seed: number): number[] =>
      Array.from({ length: 70_000 }, (_, i) => ((i * 7919 + seed) % 70_001) ** (1 + seed / 40));
    const [reference, current] = [numbers(1), numbers(9)];
    const file = (values: readonly number[]): string => `x\n${values.join("\n")}\n`;
    const run = await validate(
      { "data.csv": file(current), "reference.csv": file(reference) },
      { data: "data.csv", reference: "reference.csv", "fail-on": "never" },
    );
    expect(tableOf(run, "drift")?.rows[0]?.[2]).toBeCloseTo(psiByHand(reference, current), 9);
    expect(checkOf(run, "rule:psi<=0.2@x")?.outcome).toBe("fail");
  });
});
