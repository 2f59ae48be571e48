/** Minimum, median and maximum of at least one figure. */
export interface Summary {
  min: number;
  median: number;
  max: number;
}

/** Sums figures up; the median of an even count is the mean of the middle two. */
export function summarize(figures: number[]): Summary {
  const sorted = [...figures].sort((a, b) => a - b);
  const upper = Math.floor(sorted.length / 2);
  const lower = Math.ceil(sorted.length / 2) - 1;
  return {
    min: sorted[0],
    median: (sorted[lower] + sorted[upper]) / 2,
    max: sorted[sorted.length - 1],
  };
}
