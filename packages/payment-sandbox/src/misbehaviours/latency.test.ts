import { latencies } from './latency';

function draw(seed: number, count: number): number[] {
  const source = latencies(seed);
  return Array.from({ length: count }, () => source.next().value);
}

describe('latencies', () => {
  it('are the same for the same seed', () => {
    expect(draw(7, 20)).toEqual(draw(7, 20));
    expect(draw(8, 20)).not.toEqual(draw(7, 20));
  });

  it('are half below 1.5 s, with a long tail that ends at 30 s', () => {
    const sorted = draw(1, 10_000).sort((a, b) => a - b);
    expect(sorted[5_000]).toBeGreaterThan(1_400);
    expect(sorted[5_000]).toBeLessThan(1_600);
    expect(sorted[9_900]).toBeGreaterThan(10_000);
    expect(sorted.at(-1)).toBeLessThanOrEqual(30_000);
  });
});
