import { useLocale } from '../components/locale';
import type { HoldProblem } from './HoldProblem';
import { usePicker } from './pickerContext';
import { type Remedy, RemedyButtons } from './RemedyButtons';
import { useSeatName } from './useSeatName';

/** Wishes that would be granted, for one press each. */
export function HoldRemedies({ problem }: { problem: HoldProblem }) {
  const { t } = useLocale();
  const { hold, suggested } = usePicker();
  const seatName = useSeatName();
  const remedies = (): Remedy[] => {
    switch (problem.type) {
      case 'taken':
        return suggested.map((seats, i) => ({
          seats: [...hold.wanted, ...seats],
          label:
            seats.length > 1
              ? t('takeTogether', { n: seats.length, seat: seatName(seats[0]) })
              : seatName(seats[0]),
          isFirst: i === 0 && seats.length > 1,
        }));
      case 'failed':
        return problem.wish
          ? [{ seats: problem.wish, label: t('tryAgain'), isFirst: true }]
          : [];
      case 'expired':
      case 'gone':
        return [{ seats: problem.wish, label: t('takeAgain'), isFirst: true }];
      case 'sold-out':
      case 'limit':
      case 'not-on-sale':
      case 'not-extended':
      case 'sign-in':
        return [];
      default:
        return problem satisfies never;
    }
  };
  return <RemedyButtons remedies={remedies()} />;
}
