import { useId } from 'react';
import { useLocale } from '../components/locale';
import { countOf, sumOfCounts, withCount } from '../seating/zoneCounts';
import type { ZoneChoice, ZoneStop } from './zoneChoice';

/** Takes one more place of a zone, or one less. */
export function CountStepper(props: {
  choice: ZoneChoice;
  zone: number;
  stop?: ZoneStop;
}) {
  const { t } = useLocale();
  const reasonId = useId();
  const { choice, zone, stop } = props;
  const { keeper, hold, plan } = choice;
  const { name } = plan.geometry.sections[zone];
  const count = countOf(hold.wanted, zone);
  const take = (next: number) =>
    keeper.want(withCount(keeper.getState().wanted, zone, next));
  const reason = () => {
    switch (stop) {
      case 'most-reached':
        return t('mostReached', { count: sumOfCounts(hold.wanted) });
      case 'booked-before':
        return t('limitWithOrders', { max: 0, have: 0, ...hold.limit });
      case 'none-left':
        return t('noMoreLeft');
      case 'sold-out':
        return t('noneFree');
      case 'held-by-others':
        return t('noneFreeNow');
      case 'unknown':
        return t('loadingZones');
      case undefined:
        return '';
      default:
        return stop satisfies never;
    }
  };
  // The row says already that nothing is left.
  const isSaid =
    stop === undefined ||
    !['most-reached', 'booked-before', 'none-left'].includes(stop);
  return (
    <div className="stepper-frame">
      <div
        className="stepper"
        role="group"
        aria-label={t('countOfZone', { zone: name })}
      >
        <button
          type="button"
          aria-label={t('oneLess', { zone: name })}
          aria-disabled={count === 0}
          onClick={() => count > 0 && take(count - 1)}
        >
          −
        </button>
        <output>{count}</output>
        <button
          type="button"
          aria-label={t('oneMore', { zone: name })}
          aria-disabled={stop !== undefined}
          aria-describedby={stop ? reasonId : undefined}
          onClick={() => stop === undefined && take(count + 1)}
        >
          +
        </button>
      </div>
      <p
        id={reasonId}
        className={isSaid ? 'visually-hidden' : 'zone-reason small'}
      >
        {reason()}
      </p>
    </div>
  );
}
