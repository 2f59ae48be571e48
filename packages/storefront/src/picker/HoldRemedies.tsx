import { companionGroups, SEAT_STATE } from '@marquee/plugin-ticketing-common';
import { useLocale } from '../components/locale';
import type { HoldProblem } from './HoldProblem';
import { type Picker, usePicker } from './pickerContext';
import { useSeatName } from './useSeatName';

interface Remedy {
  label: string;
  seats: readonly number[];
  /** The one that most people want. */
  isFirst?: boolean;
}

const without = (seats: readonly number[], others: readonly number[]) =>
  seats.filter(seat => !others.includes(seat));

/** Wishes that would be granted, for one press each. */
export function HoldRemedies({ problem }: { problem: HoldProblem }) {
  const { t } = useLocale();
  const picker = usePicker();
  const { hold, keeper, suggested, facts } = picker;
  const seatName = useSeatName();
  const names = (seats: readonly number[]) => seats.map(seatName).join('; ');
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
      case 'orphan': {
        const { wish, shift, seats } = problem;
        const all = [...wish, ...without(seats, wish)];
        return [
          ...(shift
            ? [
                {
                  seats: shift,
                  label: t('shiftTo', { seats: names(without(shift, wish)) }),
                  isFirst: true,
                },
              ]
            : []),
          ...(all.length <= facts.maxTicketsPerOrder
            ? [{ seats: all, label: t('takeToo', { seats: names(seats) }) }]
            : []),
        ];
      }
      case 'companion':
        return wheelchairsFor(picker, problem.seats).map(seat => ({
          seats: [...problem.wish, seat],
          label: t('takeWith', { seat: seatName(seat) }),
        }));
      case 'expired':
        return [{ seats: problem.wish, label: t('takeAgain'), isFirst: true }];
      case 'sold-out':
      case 'limit':
      case 'not-on-sale':
      case 'failed':
      case 'sign-in':
        return [];
      default:
        return problem satisfies never;
    }
  };
  return (
    <>
      {remedies().map(({ label, seats, isFirst }) => (
        <button
          key={label}
          type="button"
          className={isFirst ? 'button button-primary' : 'button'}
          onClick={() => keeper.want(seats)}
        >
          {label}
        </button>
      ))}
    </>
  );
}

/** Free places for wheelchairs that companion seats go with. */
function wheelchairsFor({ map, hold }: Picker, companions: number[]): number[] {
  const { plan, codes } = map;
  if (!plan || !codes) return [];
  const groups = companionGroups(plan.geometry);
  const places = companions.flatMap(
    seat => groups.get(seat)?.wheelchairs ?? [],
  );
  return [...new Set(places)].filter(
    seat => codes[seat] === SEAT_STATE.free && !hold.wanted.includes(seat),
  );
}
