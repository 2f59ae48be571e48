import {
  cancellationRules,
  type CancellationPolicy,
  type CustomCancellation,
} from '@marquee/plugin-ticketing-common';

/** Ways to say what cancelling costs, in the order in which they are offered. */
export const CANCELLATION_CHOICES = [
  'standard',
  'nol-concert',
  'nol-play',
  'custom',
  'until-start',
  'never',
] as const;
/** One of {@link CANCELLATION_CHOICES}. */
export type CancellationChoice = (typeof CANCELLATION_CHOICES)[number];

/** The choice that a policy is. */
export function choiceOf(policy: CancellationPolicy): CancellationChoice {
  switch (policy.type) {
    case 'standard':
    case 'custom':
      return policy.type;
    case 'nol':
      return `nol-${policy.tariff}`;
    case 'none':
      return policy.cancellable;
    default:
      throw new Error(`Unknown policy ${policy satisfies never}`);
  }
}

/**
 * The policy of a choice. Own rules begin with those that were there before, so
 * that nobody has to write them anew.
 */
export function policyOf(
  choice: CancellationChoice,
  before: CancellationPolicy,
): CancellationPolicy {
  switch (choice) {
    case 'standard':
      return { type: 'standard' };
    case 'nol-concert':
      return { type: 'nol', tariff: 'concert' };
    case 'nol-play':
      return { type: 'nol', tariff: 'play' };
    case 'custom':
      return ownRules(before);
    case 'until-start':
    case 'never':
      return { type: 'none', cancellable: choice };
    default:
      throw new Error(`Unknown choice ${choice satisfies never}`);
  }
}

function ownRules(before: CancellationPolicy): CustomCancellation {
  const rules = cancellationRules(before);
  // Without steps nobody could cancel, which is another choice.
  return rules.steps.length > 0
    ? { ...rules, type: 'custom' }
    : ownRules({ type: 'standard' });
}
