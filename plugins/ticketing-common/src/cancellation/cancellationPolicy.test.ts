import { cancellationPolicySchema } from './cancellationPolicy';

const custom = (rules: object) =>
  cancellationPolicySchema.safeParse({ type: 'custom', ...rules });

const faults = (rules: object) =>
  custom(rules).error?.issues.map(({ path, message }) => [
    path.join('.'),
    message,
  ]) ?? [];

describe('cancellationPolicySchema', () => {
  it('gives a seller who only names steps the rest', () => {
    expect(
      custom({ steps: [{ daysBefore: 3, feeAmount: 2_000 }] }).data,
    ).toEqual({
      type: 'custom',
      steps: [{ daysBefore: 3, feePercent: 100, feeAmount: 2_000 }],
      deadline: { type: 'start' },
      bookingFee: { type: 'while-free' },
    });
  });

  it.each<[string, object[], string[][]]>([
    [
      'a share',
      [
        { daysBefore: 7, feePercent: 20 },
        { daysBefore: 3, feePercent: 10 },
      ],
      [['steps.1', 'costs less than 7 days before']],
    ],
    [
      'a share, whatever the order of the steps',
      [
        { daysBefore: 3, feePercent: 10 },
        { daysBefore: 7, feePercent: 20 },
      ],
      [['steps.0', 'costs less than 7 days before']],
    ],
    [
      'an amount',
      [
        { daysBefore: 7, feeAmount: 3_000 },
        { daysBefore: 3, feeAmount: 2_000 },
      ],
      [['steps.1', 'costs less than 7 days before']],
    ],
    [
      'an amount that dear tickets pay instead of a share',
      [
        { daysBefore: 7, feePercent: 10 },
        { daysBefore: 3, feeAmount: 4_000 },
      ],
      [['steps.1', 'costs less than 7 days before']],
    ],
    [
      'a share that cheap tickets pay instead of an amount',
      [
        { daysBefore: 7, feeAmount: 4_000 },
        { daysBefore: 3, feePercent: 10 },
      ],
      [['steps.1', 'costs less than 7 days before']],
    ],
  ])('refuses %s that falls towards the performance', (_what, steps, found) => {
    expect(faults({ steps })).toEqual(found);
  });

  it('takes amounts that a share holds, after free days and before a share', () => {
    const steps = [
      { daysBefore: 14, feePercent: 0 },
      { daysBefore: 10, feePercent: 10, feeAmount: 4_000 },
      { daysBefore: 7, feePercent: 10 },
    ];
    expect(faults({ steps })).toEqual([]);
  });

  it('refuses two steps for one day', () => {
    const steps = [
      { daysBefore: 3, feePercent: 10 },
      { daysBefore: 3, feePercent: 20 },
    ];
    expect(faults({ steps })).toEqual([
      ['steps.1', 'is for the same day as another step'],
    ]);
  });

  it('refuses a grace period on days when nobody can cancel', () => {
    const window = { type: 'hours', hours: 24 };
    const steps = [{ daysBefore: 3, feePercent: 10 }];
    expect(faults({ steps, grace: { window, daysBefore: 2 } })).toEqual([
      ['grace.daysBefore', 'is after the last day for cancelling'],
    ]);
    expect(faults({ steps, grace: { window, daysBefore: 3 } })).toEqual([]);
  });

  it.each([
    { steps: [] },
    { steps: [{ daysBefore: 3, feePercent: 10.5 }] },
    { steps: [{ daysBefore: -1 }] },
    {
      steps: [{ daysBefore: 0 }],
      deadline: { type: 'clock', daysBefore: 1, at: '24:00' },
    },
  ])('refuses %j', rules => {
    expect(custom(rules).success).toBe(false);
  });
});
