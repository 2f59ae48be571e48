import fc from 'fast-check';
import { Random } from './Random';

const draw = (random: Random) =>
  Array.from({ length: 20 }, () => random.int({ from: 0, to: 1_000 }));

describe('Random', () => {
  it('chooses the same again with the same seed and stream, and else not', () => {
    fc.assert(
      fc.property(fc.integer(), fc.nat(1_000), (seed, stream) => {
        const first = draw(new Random(seed, stream));
        expect(draw(new Random(seed, stream))).toEqual(first);
        expect(draw(new Random(seed, stream + 1))).not.toEqual(first);
        expect(draw(new Random(seed + 1, stream))).not.toEqual(first);
      }),
    );
  });

  it('picks by weight, and never what has none', () => {
    const random = new Random(1);
    const picks = Array.from({ length: 1_000 }, () =>
      random.pick([0, 1, 3], weight => weight),
    );
    const count = (weight: number) => picks.filter(p => p === weight).length;
    expect(count(0)).toBe(0);
    expect(count(1)).toBeGreaterThan(200);
    expect(count(1)).toBeLessThan(300);
  });

  it.each([
    [0, 0],
    [1, 1_000],
  ])('takes a chance of %d for what it is', (probability, expected) => {
    const random = new Random(2);
    const hits = Array.from({ length: 1_000 }, () =>
      random.chance(probability),
    );
    expect(hits.filter(Boolean)).toHaveLength(expected);
  });
});
