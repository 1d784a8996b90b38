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
      const higher = estimate.direction === "higher";
      const end = higher ? interval.low : interval.high;
      const unit = 10 ** (Math.floor(Math.log10(Math.abs(end) || 1)) - 1);
      const bound = Number(((higher ? Math.floor(end / unit) : Math.ceil(end / unit)) * unit).toPrecision(6));
      return [`${estimate.id} ${higher ? ">=" : "<="} ${bound} with ${percent}% confidence`];
    })
    .slice(0, 3);
}
