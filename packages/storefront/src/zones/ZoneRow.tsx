import { useLocale } from '../components/locale';
import { formatCount } from '../format/format';
import { CountStepper } from './CountStepper';
import {
  categoryOfZone,
  priceOfZone,
  stopOf,
  type ZoneChoice,
} from './zoneChoice';

/** A zone with its price, what is left of it, and how many of it are wanted. */
export function ZoneRow(props: { choice: ZoneChoice; zone: number }) {
  const { t, money } = useLocale();
  const { choice, zone } = props;
  const { facts, performance, plan, stock } = choice;
  const { name, standing } = plan.geometry.sections[zone];
  const category = categoryOfZone(choice, zone);
  const kind = t(standing ? 'standing' : 'unnumbered');
  // Whoever enters within a slot has no place to sit or stand at.
  const isSlot = performance.endsAt !== undefined;
  const { bookingFee, currency } = facts;
  const stop = stopOf(choice, zone);
  const left = stock?.[zone].free ?? 0;
  const leftText = () => {
    if (!stock) return '';
    if (stop === 'sold-out') return t('noneFree');
    if (stop === 'held-by-others') return t('noneFreeNow');
    // Where the reader has the last ones, the counter says so.
    if (left === 0) return '';
    return t('placesLeft', { count: left, n: formatCount(left) });
  };
  const isOff = stop === 'sold-out' || stop === 'held-by-others';
  return (
    <li className={isOff ? 'zone zone-off' : 'zone'}>
      <div className="zone-what">
        <h3>{name}</h3>
        <p className="muted small">
          {category && (
            <>
              <svg className="swatch" viewBox="0 0 12 12" aria-hidden="true">
                <circle cx="6" cy="6" r="6" fill={category.color} />
              </svg>{' '}
              {category.name}
            </>
          )}
          {/* Some call the category by the kind of its places. */}
          {!isSlot && kind !== category?.name && ` · ${kind}`}
        </p>
      </div>
      <p className="zone-price">
        <strong>{money(priceOfZone(choice, zone), currency)}</strong>
        {bookingFee > 0 && (
          <span className="muted small block">
            {t('feeIn', { fee: money(bookingFee, currency) })}
          </span>
        )}
      </p>
      <p className="zone-left">{leftText()}</p>
      <CountStepper choice={choice} zone={zone} stop={stop} />
    </li>
  );
}
