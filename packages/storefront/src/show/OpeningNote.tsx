import { useEffect, useState } from 'react';
import { useLocale } from '../components/locale';
import { countdownParts } from '../format/format';
import { GetReady } from './GetReady';

/** When the sale opens, how long that is by the server's clock, and what to do until then. */
export function OpeningNote(props: {
  /** ISO 8601. */
  opensAt: string;
  timeZone: string;
  /** Server's clock minus this machine's, in ms; undefined until it is known. */
  clockOffset?: number;
}) {
  const { t, dateTime } = useLocale();
  const { opensAt, timeZone, clockOffset } = props;
  const [left, setLeft] = useState<number>();
  useEffect(() => {
    if (clockOffset === undefined) return undefined;
    const tick = () => setLeft(Date.parse(opensAt) - Date.now() - clockOffset);
    tick();
    const timer = setInterval(tick, 1_000);
    return () => clearInterval(timer);
  }, [opensAt, clockOffset]);
  const { days, clock } = countdownParts(left ?? 0);
  return (
    <div className="opening">
      <p>
        {t('opensAt', { time: dateTime(opensAt, timeZone) })}{' '}
        <a href="/opening.ics" className="nowrap">
          {t('remindMe')}
        </a>
      </p>
      <p className="opening-clock" role="timer" aria-label={t('untilOpening')}>
        {left === undefined
          ? '\u00a0'
          : `${days > 0 ? `${t('days', { count: days })} ` : ''}${clock}`}
      </p>
      <p className="muted small">{t('opensByItself')}</p>
      <GetReady />
    </div>
  );
}
