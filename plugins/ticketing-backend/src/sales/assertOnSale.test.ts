import {
  ShowFactsInput,
  zonesGeometry,
} from '@marquee/plugin-ticketing-common';
import { aShow } from '../__testUtils__/builders';
import { SaleConflictError } from '../errors';
import { assertOnSale } from './assertOnSale';

const opensAt = '2099-04-01T00:00:00.000Z';

function conflictAt(now: string, overrides: Partial<ShowFactsInput> = {}) {
  const facts = aShow({
    sale: { opensAt, closesMinutesBefore: 30 },
    ...overrides,
  });
  const [performance] = facts.performances;
  const plan = zonesGeometry([], '');
  try {
    assertOnSale({ facts, performance, plan }, Date.parse(now));
    return undefined;
  } catch (error) {
    return (error as SaleConflictError).conflict;
  }
}

describe('assertOnSale', () => {
  it.each([
    ['2099-03-31T23:59:59.000Z', { reason: 'not-open', opensAt }],
    ['2099-05-01T10:00:00.000Z', { reason: 'closed' }],
    ['2099-05-01T10:30:00.000Z', { reason: 'not-on-sale' }],
  ])('refuses at %s', (now, conflict) => {
    expect(conflictAt(now)).toMatchObject(conflict);
  });

  it('lets pass while sales are open', () => {
    expect(conflictAt(opensAt)).toBeUndefined();
  });

  it('refuses a performance that is cancelled', () => {
    const startsAt = '2099-05-01T10:30:00.000Z';
    const performances = [
      { id: 'evening', startsAt, state: 'cancelled' as const },
    ];
    expect(conflictAt(opensAt, { performances })).toMatchObject({
      reason: 'not-on-sale',
      message: 'This performance is cancelled',
    });
  });
});
