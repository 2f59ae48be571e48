/** Frames a second, and how long 95 of 100 of them took at most, ms. */
export function frameFigures(frames: readonly number[]): {
  fps: number;
  p95: number;
} {
  const total = frames.reduce((sum, frame) => sum + frame, 0);
  return { fps: (frames.length * 1_000) / total, p95: p95(frames) };
}

/** What 95 of 100 values do not exceed. */
export function p95(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * 0.95) - 1];
}
