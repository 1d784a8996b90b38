import type { Estimate } from "../../metrics/estimate.ts";

const suggested = ["roc_auc", "accuracy", "f1", "f1(macro)", "log_loss", "rmse", "mae", "r2"];

/** Bounds that this sample would already prove, rounded to where a person would set them; at most three. */
export function suggestRules(estimates: readonly Estimate[], confidence: number): string[] {
  const percent = Number((confidence * 100).toPrecision(6));
  return suggested
    .flatMap((id) => estimates.filter((estimate) => estimate.id === id && estimate.slice === null))
    .flatMap((estimate) => {
      const interval = estimate.intervalAt?.(confidence) ?? null;
      if (interval === null || estimate.value.value === null || estimate.direction === "none") return [];
      const end = estimate.direction === "higher" ? interval.low : interval.high;
      return [`${estimate.id} ${suggestBound(end, estimate.direction)} with ${percent}% confidence`];
    })
    .slice(0, 3);
}

/** The comparator and the nearest bound of two digits that a figure still holds: `>= 0.84`. */
export function suggestBound(figure: number, direction: "higher" | "lower"): string {
  const unit = 10 ** (Math.floor(Math.log10(Math.abs(figure) || 1)) - 1);
  const steps = direction === "higher" ? Math.floor(figure / unit) : Math.ceil(figure / unit);
  return `${direction === "higher" ? ">=" : "<="} ${Number((steps * unit).toPrecision(6))}`;
}
