/** The value that a share of all values does not exceed: 0.5 is the median, 0.98 the 98th percentile (nearest rank). */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
  if (value === undefined) throw new RangeError("There is nothing to take a quantile of.");
  return value;
}
