import { fieldCheck } from '../__testUtils__/fieldCheck';
import { aFilledForm } from '../__fixtures__/forms';
import { validateAddress } from './address/validateAddress';
import { validatePerformances } from './performances/validatePerformances';
import { validatePlan } from './plan/validatePlan';
import { withPrice } from './seatingPlan/SeatingPlanValue';
import { validateSeatingPlan } from './seatingPlan/validateSeatingPlan';

const context = {};

describe('the checks of the form', () => {
  it.each([
    ['hamlet', []],
    [
      'Hamlet!',
      [
        'Use 3 to 30 small letters, digits or hyphens, and start with a letter.',
      ],
    ],
    ['pay', ['"pay" is kept for the platform. Choose another.']],
    ['carmen', ['Another show already has "carmen". Choose another.']],
  ])('say of the address %p %j', async (value, found) => {
    const api = { isAddressTaken: async (id: string) => id === 'carmen' };
    expect(await fieldCheck(validateAddress, { value, context, api })).toEqual(
      found,
    );
  });

  it('ask for a seating plan, and for the price of each category', async () => {
    const { seatingPlan } = aFilledForm();
    const check = (value: object) =>
      fieldCheck(validateSeatingPlan, { value, context });
    expect(await check({})).toEqual(['Choose a seating plan.']);
    expect(await check(seatingPlan!)).toEqual([]);
    expect(
      await check(withPrice(seatingPlan!, { id: 'R', price: undefined })),
    ).toEqual(['Say what a ticket costs in: R.']);
  });

  it('ask for dates that are still to come', async () => {
    const check = (...locals: string[]) =>
      fieldCheck(validatePerformances, {
        value: { locals, timeZone: 'Asia/Seoul' },
        context,
      });
    expect(await check()).toEqual(['Add at least one date.']);
    expect(await check('2099-01-01T19:30')).toEqual([]);
    expect(await check('2099-01-01T19:30', '2001-01-01T19:30')).toEqual([
      'Date 2 is over already.',
    ]);
  });

  it('let nobody go on without a plan for the whole form', async () => {
    const planShow = jest.fn().mockResolvedValue({ problems: [] });
    const form = aFilledForm();
    expect(
      await fieldCheck(validatePlan, {
        value: 'seen',
        context: { formData: form },
        api: { planShow },
      }),
    ).toEqual(['Some answers have to change first']);
    expect(planShow.mock.calls[0][0]).toMatchObject({
      facts: { id: 'hamlet', currency: 'KRW' },
    });
  });
});
