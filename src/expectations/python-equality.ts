import type { Scalar } from "../profile/predicate.ts";
import type { FigureValue } from "../profile/profile.ts";

/** Equal for values that are equal in Python, where True is 1 and no text is a number. */
export function equalityKey(value: Scalar | FigureValue): string | number {
  if (typeof value === "string") return `=${value}`;
  return typeof value === "object" ? `#${value.hash}` : Number(value);
}
