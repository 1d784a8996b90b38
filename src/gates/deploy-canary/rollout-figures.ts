import type { Figure, Series } from "../../gate/report.ts";
import type { JudgedLook } from "../../rollout/judgement.ts";

const minute = 60_000;

/** One rollout as pictures: the canary's share over time, and each guardrail's figure by arm with what it is held to. */
export function rolloutFigures(looks: readonly JudgedLook[]): Figure[] {
  const [first] = looks;
  if (first === undefined) return [];
  const minutes = (look: JudgedLook): number => Math.round(((look.end - first.end) / minute) * 1000) / 1000;
  const time = { title: "minutes since the first look" };
  const weights = pointsOf(looks, minutes, ({ weight }) => weight);
  const figures: Figure[] = [];
  if (weights.length > 0) {
    figures.push({
      id: "weight",
      kind: "line",
      title: "The canary's share of the traffic",
      x: time,
      y: { title: "per cent", domain: [0, 100] },
      series: [{ name: "canary", points: weights }],
    });
  }
  for (const [index, { guardrail }] of first.guardrails.entries()) {
    const series: Series[] = [
      { name: "stable", points: pointsOf(looks, minutes, (look) => look.guardrails[index]?.stable ?? null) },
      { name: "canary", points: pointsOf(looks, minutes, (look) => look.guardrails[index]?.canary ?? null) },
    ].filter(({ points }) => points.length > 0);
    if (series.length === 0) continue;
    const limit = pointsOf(looks, minutes, (look) => look.guardrails[index]?.limit ?? null);
    figures.push({
      id: `guardrail-${index + 1}`,
      kind: "line",
      title: guardrail.title,
      x: time,
      y: { title: guardrail.metric },
      series,
      ...(limit.length === 0 ? {} : { reference: { name: "limit", points: limit } }),
    });
  }
  return figures;
}

function pointsOf(
  looks: readonly JudgedLook[],
  x: (look: JudgedLook) => number,
  y: (look: JudgedLook) => number | null,
): { x: number; y: number }[] {
  return looks.flatMap((look) => {
    const value = y(look);
    return value === null ? [] : [{ x: x(look), y: value }];
  });
}
