import { MISBEHAVIOURS } from '@marquee/payment-sandbox';
import { planMisbehaviours } from './planMisbehaviours';

function take(seed: number, count: number) {
  const plan = planMisbehaviours(seed, { quietCalls: 300 });
  return Array.from({ length: count }, () => plan.next().value);
}

describe('planMisbehaviours', () => {
  it('plans the same again with the same seed, and something else with another', () => {
    expect(take(7, 50)).toEqual(take(7, 50));
    expect(take(8, 50)).not.toEqual(take(7, 50));
  });

  it('leaves nothing out in the long run but that the bank takes a deposit back', () => {
    const planned = take(7, 2_000);
    const known = MISBEHAVIOURS.map(({ name }) => name);
    const missing = known.filter(
      name => !planned.some(one => one.name === name),
    );
    expect(missing).toEqual(['DEPOSIT_TAKEN_BACK']);
    for (const { afterCalls, times } of planned) {
      expect(afterCalls).toBeLessThanOrEqual(300);
      expect(times).toBeGreaterThanOrEqual(1);
    }
  });
});
