import { aPart } from '../__fixtures__/builders';
import { newestParts, suitableParts } from './pool';

describe('newestParts', () => {
  it.each([
    [['1.9.0', '1.10.0'], '1.10.0'],
    [['2.0.0', '1.99.99'], '2.0.0'],
    [['1.0.1', '1.0.0'], '1.0.1'],
  ])('of versions %j takes %s', (versions, expected) => {
    const parts = versions.map(version => aPart({ version }));
    expect(newestParts(parts).map(p => p.descriptor.version)).toEqual([
      expected,
    ]);
    expect(newestParts(parts.reverse())[0].descriptor.version).toBe(expected);
  });

  it('decides between images of one version by name, not by order', () => {
    const a = { ...aPart(), image: `a@sha256:${'0'.repeat(64)}` };
    const b = { ...aPart(), image: `b@sha256:${'0'.repeat(64)}` };
    expect(newestParts([b, a])).toEqual([a]);
    expect(newestParts([a, b])).toEqual([a]);
  });
});

describe('suitableParts', () => {
  it('keeps parts that are made for the genre and seating, and those made for all', () => {
    const parts = [
      aPart({ name: 'all' }),
      aPart({ name: 'seats', suits: { seatings: ['reserved'] } }),
      aPart({ name: 'sports', suits: { genres: ['sports'] } }),
    ];
    const show = { genre: 'play', seating: 'reserved' } as const;
    expect(suitableParts(parts, show).map(p => p.descriptor.name)).toEqual([
      'all',
      'seats',
    ]);
  });
});
