import { HoldClock } from '../components/HoldClock';
import { useLocale } from '../components/locale';
import { sumOfCounts, withCount } from '../seating/zoneCounts';
import { priceOfZone, type ZoneChoice } from './zoneChoice';

/** The buyer's places, their sum, the time left, and the way on. */
export function ZoneBasket({ choice }: { choice: ZoneChoice }) {
  const { t, money } = useLocale();
  const { facts, performance, plan, keeper, hold } = choice;
  const { wanted } = hold;
  const count = sumOfCounts(wanted);
  const nameOf = (zone: number) => plan.geometry.sections[zone].name;
  const total = wanted.reduce(
    (sum, line) => sum + line.count * priceOfZone(choice, line.zone),
    0,
  );
  const ready = hold.hold !== undefined && !hold.busy && count > 0;
  const lineText = (line: { zone: number; count: number }) =>
    t('zoneCount', { zone: nameOf(line.zone), n: line.count });
  return (
    <aside className="basket" aria-labelledby="basket-title">
      <div className="basket-head">
        <h2 id="basket-title">{t('yourPlaces', { count })}</h2>
        {hold.hold && (
          <HoldClock
            hold={hold.hold}
            clockOffset={hold.clockOffset}
            timeZone={facts.venue.timeZone}
            onExtend={() => keeper.extend()}
            onExpire={() => keeper.expire()}
          />
        )}
      </div>
      {count === 0 && <p className="muted small">{t('noPlacesYet')}</p>}
      <ul className="basket-seats">
        {wanted.map(line => (
          <li key={line.zone} className={ready ? undefined : 'pending'}>
            <span>{lineText(line)}</span>
            <strong>
              {money(
                line.count * priceOfZone(choice, line.zone),
                facts.currency,
              )}
            </strong>
            <button
              type="button"
              className="icon-button"
              aria-label={t('giveBackZone', { zone: nameOf(line.zone) })}
              onClick={() => keeper.want(withCount(wanted, line.zone, 0))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      {count > 0 && (
        <>
          <div className="basket-foot">
            <p className="total">
              <span>{t('total')}</span>
              <strong>{money(total, facts.currency)}</strong>
            </p>
            <a
              className="button button-primary button-wide"
              href={`/checkout?performance=${performance.id}`}
              aria-disabled={!ready}
              onClick={event => !ready && event.preventDefault()}
            >
              {t(ready ? 'continue' : 'holding')}
            </a>
          </div>
          <button
            type="button"
            className="button button-quiet"
            onClick={() => keeper.want([])}
          >
            {t('giveBackAll')}
          </button>
        </>
      )}
      <p className="visually-hidden" role="status">
        {ready
          ? t('heldPlaces', {
              count,
              zones: wanted.map(lineText).join('; '),
            })
          : ''}
      </p>
    </aside>
  );
}
