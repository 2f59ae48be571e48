import type {
  CancellationPolicy,
  CustomCancellation,
} from './cancellationPolicy';

/** The one form that every policy comes down to. Without steps, nobody can cancel. */
export type CancellationRules = Omit<CustomCancellation, 'type'>;

/** 소비자분쟁해결기준, 공연업: what the Korean consumer standard recommends. */
const STANDARD: CancellationRules = {
  steps: [
    { daysBefore: 10, feePercent: 0 },
    { daysBefore: 7, feePercent: 10 },
    { daysBefore: 3, feePercent: 20 },
    { daysBefore: 1, feePercent: 30 },
    { daysBefore: 0, feePercent: 90 },
  ],
  grace: { window: { type: 'hours', hours: 24 }, daysBefore: 3 },
  deadline: { type: 'start' },
  // "Full refund" is everything that was paid.
  bookingFee: { type: 'while-free' },
};

/** Won per ticket from the eighth day after booking until ten days before. */
const NOL_AMOUNTS = { concert: 4_000, play: 2_000 };

/** What NOL (Interpark) writes under the shows that it sells. */
const nol = (feeAmount: number): CancellationRules => ({
  steps: [
    { daysBefore: 10, feePercent: 10, feeAmount },
    { daysBefore: 7, feePercent: 10 },
    { daysBefore: 3, feePercent: 20 },
    { daysBefore: 1, feePercent: 30 },
  ],
  grace: { window: { type: 'days', days: 7 }, daysBefore: 10 },
  deadline: {
    type: 'clock',
    daysBefore: 1,
    at: '17:00',
    atOnSaturday: '11:00',
  },
  bookingFee: { type: 'within', window: { type: 'days', days: 0 } },
});

const UNTIL_START: CancellationRules = {
  steps: [{ daysBefore: 0, feePercent: 0 }],
  deadline: { type: 'start' },
  bookingFee: { type: 'always' },
};

const NEVER: CancellationRules = {
  steps: [],
  deadline: { type: 'start' },
  bookingFee: { type: 'never' },
};

/** The rules that a policy stands for. */
export function cancellationRules(
  policy: CancellationPolicy,
): CancellationRules {
  switch (policy.type) {
    case 'standard':
      return STANDARD;
    case 'nol':
      return nol(NOL_AMOUNTS[policy.tariff]);
    case 'custom':
      return policy;
    case 'none':
      return policy.cancellable === 'never' ? NEVER : UNTIL_START;
    default:
      throw new Error(`Unknown policy ${policy satisfies never}`);
  }
}
