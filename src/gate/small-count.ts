/** Whether a count is one that `suppress-below` masks: 1 … below − 1 rows. Nobody is not few, and 0 and 1 mask nothing. */
export function isSmallCount(count: number, below: number): boolean {
  return count > 0 && count < below;
}
