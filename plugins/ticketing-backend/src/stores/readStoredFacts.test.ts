import { aShow } from '../__testUtils__/builders';
import { readStoredFacts } from './readStoredFacts';

describe('readStoredFacts', () => {
  it('fills in what the older one that stored them did not know', () => {
    const { orphanRule: _, ...older } = aShow();
    expect(readStoredFacts(older)).toEqual(aShow({ orphanRule: true }));
  });

  it('leaves out what only a newer one knows', () => {
    const facts = aShow();
    const [first, ...rest] = facts.performances;
    const newer = {
      ...facts,
      mood: 'grim',
      performances: [{ ...first, weather: 'rain' }, ...rest],
    };
    expect(readStoredFacts(newer)).toEqual(facts);
  });

  it('throws when they are no facts at all', () => {
    expect(() => readStoredFacts({ id: 7 })).toThrow();
  });
});
