import type { Seating } from '@marquee/plugin-container-pool-common';
import { fieldCheck } from '../__testUtils__/fieldCheck';
import { aFilledForm, aTimedForm, aZonesForm } from '../__fixtures__/forms';
import { validateAddress } from './address/validateAddress';
import { validateParts } from './parts/validateParts';
import { validatePerformances } from './performances/validatePerformances';
import { validatePlan } from './plan/validatePlan';
import {
  withPrice,
  type SeatingPlanValue,
} from './seatingPlan/SeatingPlanValue';
import { FIRST_SALE, saleOf } from './sale/SaleValue';
import { validateSale } from './sale/validateSale';
import { validateSeatingPlan } from './seatingPlan/validateSeatingPlan';

const context = {};

const students = {
  id: 'students',
  name: 'Students',
  kind: 'percent' as const,
  value: 20,
  proof: '',
};

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
    const seatingPlan = aFilledForm().seatingPlan as SeatingPlanValue;
    const check = (value: object) =>
      fieldCheck(validateSeatingPlan, { value, context });
    expect(await check({})).toEqual(['Choose a seating plan.']);
    expect(await check(seatingPlan)).toEqual([]);
    expect(
      await check(withPrice(seatingPlan, { id: 'R', price: undefined })),
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

  it('take no places of another way of selling than the chosen one', async () => {
    const plan = aFilledForm().seatingPlan!;
    const zones = aZonesForm().seatingPlan!;
    const check = (value: object, seating: Seating) =>
      fieldCheck(validateSeatingPlan, {
        value,
        context: { formData: { seating } },
      });
    expect(await check(plan, 'zones')).toEqual([
      'Say how many places there are.',
    ]);
    expect(await check(zones, 'reserved')).toEqual(['Choose a seating plan.']);
    expect(await check(zones, 'timed')).toEqual([
      'Say how many places there are.',
    ]);
    expect(await check(zones, 'zones')).toEqual([]);
  });

  it('take no dates of another way of selling than the chosen one', async () => {
    const dates = aFilledForm().performances!;
    const slots = aTimedForm().performances!;
    const check = (value: object, seating: Seating) =>
      fieldCheck(validatePerformances, {
        value,
        context: { formData: { seating } },
      });
    expect(await check(slots, 'timed')).toEqual([]);
    expect(await check(slots, 'zones')).toEqual(['Add at least one date.']);
    expect(await check(dates, 'timed')).toEqual(['Add at least one date.']);
    expect(await check({ ...slots, dates: [] }, 'timed')).toEqual([
      'There is no time of entry on these days.',
    ]);
  });

  it('refuse a sale that would open after it closes', async () => {
    const seoul = {
      timeZone: 'Asia/Seoul',
      currency: 'KRW',
      seating: 'reserved',
    } as const;
    const check = (opens: string, formData = aFilledForm()) =>
      fieldCheck(validateSale, {
        value: saleOf({ ...FIRST_SALE, opens }, seoul),
        context: { formData },
      });
    expect(await check('')).toEqual([]);
    expect(await check('2099-12-24T19:29')).toEqual([]);
    const never = ['The sale would open after it closes.'];
    expect(await check('2099-12-24T19:30')).toEqual(never);
    // A slot of timed entry sells as long as people are let in.
    const { performances, ...form } = aFilledForm();
    const dates = performances!.dates.map(date => ({
      ...date,
      endsAt: '2099-12-24T11:30:00.000Z',
    }));
    const entry = { ...form, performances: { ...performances!, dates } };
    expect(await check('2099-12-24T20:29', entry)).toEqual([]);
    expect(await check('2099-12-24T20:30', entry)).toEqual(never);
  });

  it.each([
    [
      'rules of cancelling that fall',
      {
        cancellation: {
          type: 'custom' as const,
          steps: [
            { daysBefore: 7, feePercent: 20 },
            { daysBefore: 1, feePercent: 10 },
          ],
          deadline: { type: 'start' as const },
          bookingFee: { type: 'never' as const },
        },
      },
      'The rules of cancelling cannot be like this: see their steps.',
    ],
    [
      'a discount without a name',
      { discounts: [{ ...students, name: '' }] },
      'A discount cannot be like this: see what is said there.',
    ],
    [
      'a discount for a category that the plan does not have',
      { discounts: [{ ...students, categories: ['VIP'] }] },
      'A discount cannot be like this: see what is said there.',
    ],
  ])('refuse %s', async (_what, typed, words) => {
    const value = saleOf(
      { ...FIRST_SALE, ...typed },
      { timeZone: 'Asia/Seoul', currency: 'KRW', seating: 'reserved' },
    );
    const found = await fieldCheck(validateSale, {
      value,
      context: { formData: aFilledForm() },
    });
    expect(found).toEqual([words]);
  });

  it('let nobody go on without a microservice', async () => {
    const check = (value: string[]) =>
      fieldCheck(validateParts, { value, context });
    expect(await check(['show-page'])).toEqual([]);
    expect(await check([])).toEqual(['No microservices are picked yet.']);
  });

  it('say that the portal cannot be reached, in words of ours', async () => {
    const planShow = jest.fn().mockRejectedValue(new TypeError('fetch failed'));
    expect(
      await fieldCheck(validatePlan, {
        value: '',
        context: { formData: aFilledForm() },
        api: { planShow },
      }),
    ).toEqual([
      'The plan could not be put together: Nothing could be reached. Is this device on the internet?',
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
