import { useLocale } from '../components/locale';
import type { SelectionFault } from '../seating/selectionFault';
import { usePicker } from './pickerContext';
import { type Remedy, RemedyButtons } from './RemedyButtons';
import { useSeatName } from './useSeatName';

const without = (seats: readonly number[], others: readonly number[]) =>
  seats.filter(seat => !others.includes(seat));

/** Says what keeps the chosen seats from being bought as they are, and offers what helps. */
export function SelectionNotice() {
  const { t } = useLocale();
  const { hold, fault, facts } = usePicker();
  const seatName = useSeatName();
  const { wanted } = hold;
  const names = (seats: readonly number[]) => seats.map(seatName).join('; ');
  const mostSeats = facts.maxTicketsPerOrder;
  const remediesFor = (of: SelectionFault): Remedy[] => {
    switch (of.type) {
      case 'orphan': {
        const { shift, seats } = of;
        const moved = names(without(shift, wanted));
        const label = t('shiftTo', { seats: moved });
        const more = { seats: [...wanted, ...seats] };
        return [
          { seats: shift, label, isFirst: true },
          { ...more, label: t('takeToo', { seats: names(seats) }) },
        ];
      }
      case 'companion':
        return of.wheelchairs.map(seat => ({
          seats: [...wanted, seat],
          label: t('takeWith', { seat: seatName(seat) }),
        }));
      default:
        return of satisfies never;
    }
  };
  return (
    <div role="status">
      {fault && (
        <div className="banner banner-warning">
          <p>
            {fault.type === 'orphan'
              ? t('orphan')
              : t('companionAlone', { seat: seatName(fault.seats[0]) })}
          </p>
          <p className="actions">
            <RemedyButtons
              remedies={remediesFor(fault).filter(
                ({ seats }) => seats.length <= mostSeats,
              )}
            />
          </p>
        </div>
      )}
    </div>
  );
}
