import {
  cancellationPolicySchema,
  CancellationPolicy,
} from '../cancellationPolicy';

/** Policies by the names that `cancellationCases.csv` calls them. */
export const namedPolicies: Record<string, CancellationPolicy> = {
  standard: { type: 'standard' },
  'nol concert': { type: 'nol', tariff: 'concert' },
  'nol play': { type: 'nol', tariff: 'play' },
  'none until-start': { type: 'none', cancellable: 'until-start' },
  'none never': { type: 'none', cancellable: 'never' },
  'two weeks': cancellationPolicySchema.parse({
    type: 'custom',
    // Sellers write them in any order.
    steps: [
      { daysBefore: 2, feePercent: 50 },
      { daysBefore: 14, feePercent: 0 },
      { daysBefore: 7, feePercent: 50, feeAmount: 5_000 },
    ],
    grace: { window: { type: 'hours', hours: 2 }, daysBefore: 2 },
    deadline: { type: 'clock', daysBefore: 2, at: '18:00' },
    bookingFee: { type: 'never' },
  }),
  'until noon': cancellationPolicySchema.parse({
    type: 'custom',
    steps: [{ daysBefore: 0, feePercent: 10 }],
    deadline: { type: 'clock', daysBefore: 0, at: '12:00' },
    bookingFee: { type: 'always' },
  }),
  flat: cancellationPolicySchema.parse({
    type: 'custom',
    steps: [{ daysBefore: 0, feeAmount: 3_000 }],
    bookingFee: { type: 'within', window: { type: 'hours', hours: 1 } },
  }),
  early: cancellationPolicySchema.parse({
    type: 'custom',
    steps: [{ daysBefore: 3, feePercent: 15 }],
  }),
  night: cancellationPolicySchema.parse({
    type: 'custom',
    steps: [{ daysBefore: 0, feePercent: 25 }],
    deadline: { type: 'clock', daysBefore: 0, at: '02:30' },
  }),
};
