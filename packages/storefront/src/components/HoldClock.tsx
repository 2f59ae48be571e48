import type { Hold } from '@marquee/plugin-ticketing-common';
import { useEffect, useRef, useState } from 'react';
import { formatCountdown } from '../format/format';
import { Dialog } from './Dialog';
import { useLocale } from './locale';

/** From this much time left on, extending is offered and the clock stands out. */
const ALMOST_OVER_MS = 180_000;
/** With so little left, a dialog asks; it still leaves time to read and answer. */
const LAST_CALL_MS = 45_000;
/** Minutes left at which the time is said aloud. */
const SPOKEN_MINUTES = [5, 2, 1];

/** Time left of a hold by the server's clock; extends it near its end. */
export function HoldClock(props: {
  hold: Hold;
  /** Server's clock minus this machine's, in ms. */
  clockOffset: number;
  /** Of the venue. */
  timeZone: string;
  /** Shows what the time is, where nothing around it does. */
  labelled?: boolean;
  onExtend(): void;
  onExpire(): void;
}) {
  const { t, time } = useLocale();
  const { hold, clockOffset, timeZone, onExpire, onExtend } = props;
  const { expiresAt, extensionsLeft } = hold;
  const end = Date.parse(expiresAt) - clockOffset;
  const [left, setLeft] = useState(() => end - Date.now());
  const [extended, setExtended] = useState(false);
  /** End of the time for which the last call was heard. */
  const [heard, setHeard] = useState<number>();
  const expire = useRef(onExpire);
  expire.current = onExpire;

  useEffect(() => {
    const tick = () => {
      setLeft(end - Date.now());
      if (end <= Date.now()) expire.current();
    };
    tick();
    const timer = setInterval(tick, 1_000);
    return () => clearInterval(timer);
  }, [end]);

  const extend = () => {
    setExtended(true);
    setHeard(end);
    onExtend();
  };
  const soon = left < ALMOST_OVER_MS;
  const minutes = Math.ceil(left / 60_000);
  const lastCall =
    extensionsLeft > 0 && left > 0 && left <= LAST_CALL_MS && heard !== end;
  const spoken = () => {
    if (extended && !soon) {
      return t('extended', {
        time: time(expiresAt, timeZone),
        count: extensionsLeft,
      });
    }
    if (!SPOKEN_MINUTES.includes(minutes)) return '';
    return t(extensionsLeft > 0 ? 'almostOver' : 'almostOverForGood', {
      count: minutes,
    });
  };
  return (
    <div className={soon ? 'clock clock-soon' : 'clock'}>
      <span role="timer">
        <span className={props.labelled ? 'small' : 'visually-hidden'}>
          {t('timeLeft')}{' '}
        </span>
        {formatCountdown(left)}
      </span>
      {soon && extensionsLeft > 0 && (
        <button type="button" className="button button-small" onClick={extend}>
          {t('extend')}
        </button>
      )}
      <span className="visually-hidden" role="status">
        {spoken()}
      </span>
      <Dialog
        open={lastCall}
        title={t('lastCall')}
        onClose={() => setHeard(end)}
      >
        <p>{t('lastCallText')}</p>
        <p className="actions">
          <button
            type="button"
            className="button button-primary"
            onClick={extend}
          >
            {t('extend')}
          </button>
          <button
            type="button"
            className="button"
            onClick={() => setHeard(end)}
          >
            {t('lastCallNo')}
          </button>
        </p>
      </Dialog>
    </div>
  );
}
