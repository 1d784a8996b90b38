import { createRandom } from "../../../src/stats/random.ts";

/** One example with what one model says of it. */
export interface Example {
  readonly id: string;
  readonly label: number;
  readonly score: number;
  readonly segment: string;
}

/** A table's text. */
export function csv(header: string, lines: readonly string[]): string {
  return `${[header, ...lines].join("\n")}\n`;
}

export function scored(examples: readonly Example[]): string {
  return csv(
    "id,label,score,segment",
    examples.map(({ id, label, score, segment }) => `${id},${label},${score},${segment}`),
  );
}

/** The same with decisions in place of scores. */
export function predicted(examples: readonly Example[]): string {
  return csv(
    "id,label,prediction,segment",
    examples.map(({ id, label, score, segment }) => `${id},${label},${score >= 0.5 ? 1 : 0},${segment}`),
  );
}

/** Models of the same examples: a champion, one as good that errs elsewhere, a plainly worse and a plainly better one. */
export function models(rows: number): Readonly<Record<"champion" | "equal" | "worse" | "better", readonly Example[]>> {
  const random = createRandom(7);
  const latent = Array.from({ length: rows }, () => ({ positive: random.next() < 0.4, noise: random.normal() }));
  const model = (separation: number, own: number): Example[] =>
    latent.map(({ positive, noise }, index) => {
      const margin = (positive ? separation : 0) + 0.8 * noise + own * random.normal() - separation / 2;
      const score = Number((1 / (1 + Math.exp(-margin))).toFixed(6));
      return { id: `k${index}`, label: positive ? 1 : 0, score, segment: index % 2 === 0 ? "a" : "b" };
    });
  return { champion: model(1.5, 0.2), equal: model(1.5, 0.2), worse: model(0.4, 1.5), better: model(2.5, 0.2) };
}

/** Two models that disagree on b + c rows: on b of them only the challenger is right, on c only the champion. */
export function discordant(
  b: number,
  c: number,
  rows: number,
): { readonly challenger: readonly Example[]; readonly champion: readonly Example[] } {
  const side = (right: (index: number) => boolean): Example[] =>
    Array.from({ length: rows }, (_, index) => {
      const label = index % 2;
      return { id: `k${index}`, label, score: right(index) ? label : 1 - label, segment: index % 4 < 2 ? "a" : "b" };
    });
  return {
    challenger: side((index) => index < b || index >= b + c),
    champion: side((index) => index >= b),
  };
}
