import { customCancellationSchema } from '@marquee/plugin-ticketing-common';
import { CANCELLATION_CHOICES, choiceOf, policyOf } from './cancellationChoice';

describe('cancellation choices', () => {
  it.each(CANCELLATION_CHOICES)('stand for a policy and back: %s', choice => {
    expect(choiceOf(policyOf(choice, { type: 'standard' }))).toBe(choice);
  });

  it.each(CANCELLATION_CHOICES)(
    'begin own rules with those before, and valid: %s',
    choice => {
      const before = policyOf(choice, { type: 'standard' });
      const own = policyOf('custom', before);
      expect(customCancellationSchema.parse(own)).toEqual(own);
    },
  );
});
