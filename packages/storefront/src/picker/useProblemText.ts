import type { ShowFacts } from '@marquee/plugin-ticketing-common';
import { useLocale } from '../components/locale';
import type { HoldProblem } from './HoldProblem';

/** Problems that no single seat has part in. */
export type CommonProblem = Exclude<HoldProblem<unknown>, { type: 'taken' }>;

/** Says why nothing could be held, in every way of selling. */
export function useProblemText(
  facts: ShowFacts,
): (problem: CommonProblem) => string {
  const { t } = useLocale();
  return problem => {
    switch (problem.type) {
      case 'sold-out':
        return problem.left
          ? t('fewerLeft', { count: problem.left })
          : t('noneLeft');
      case 'limit': {
        const max = problem.max ?? facts.maxTicketsPerOrder;
        return problem.have
          ? t('limitWithOrders', { max, have: problem.have })
          : t('limit', { max });
      }
      case 'not-on-sale':
        return t('notOnSale');
      case 'not-extended':
        return t(`extend.${problem.why}`);
      case 'failed':
        return t('holdFailed');
      case 'expired':
        return t('holdExpired');
      case 'gone':
        return t('holdNotThere');
      case 'sign-in':
        return t('signInFirst');
      default:
        return problem satisfies never;
    }
  };
}
