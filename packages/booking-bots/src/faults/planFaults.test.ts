import fc from 'fast-check';
import { planFaults } from './planFaults';

const KINDS = 9;

function take(seed: number, count: number) {
  const plan = planFaults(seed, { offices: 2, quietMs: 500 });
  return Array.from({ length: count }, () => plan.next().value);
}

describe('planFaults', () => {
  it('plans the same again with the same seed, and every kind before one again', () => {
    fc.assert(
      fc.property(fc.integer(), seed => {
        const plan = take(seed, 2 * KINDS);
        expect(take(seed, 2 * KINDS)).toEqual(plan);
        for (const round of [plan.slice(0, KINDS), plan.slice(KINDS)]) {
          expect(new Set(round.map(({ fault }) => fault.type)).size).toBe(
            KINDS,
          );
        }
        for (const { afterMs, fault } of plan) {
          expect(afterMs).toBeLessThanOrEqual(500);
          expect([0, 1]).toContain('office' in fault ? fault.office : 0);
        }
      }),
    );
  });
});
