import type { Hold } from '@marquee/plugin-ticketing-common';
import { useEffect, useRef, useState } from 'react';
import { formatCountdown } from '../format/format';
import { useLocale } from './locale';

/** From this much time left on, extending is offered and the clock stands out. */
const ALMOST_OVER_MS = 180_000;
/** Minutes left at which the time is said aloud. */
const SPOKEN_MINUTES = [5, 2, 1];

/** Time left of a hold by the server's clock; extends it near its end. */
export function HoldClock(props: {
  hold: Hold;
  /** Server's clock minus this machine's, in ms. */
  clockOffset: number;
  onExtend(): void;
  onExpire(): void;
}) {
  const { t } = useLocale();
  const { hold, clockOffset, onExpire, onExtend } = props;
  const end = Date.parse(hold.expiresAt) - clockOffset;
  const [left, setLeft] = useState(() => end - Date.now());
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

  const soon = left < ALMOST_OVER_MS;
  const minutes = Math.ceil(left / 60_000);
  return (
    <div className={soon ? 'clock clock-soon' : 'clock'}>
      <span role="timer">
        <span className="visually-hidden">{t('timeLeft')} </span>
        {formatCountdown(left)}
      </span>
      {soon && hold.extensionsLeft > 0 && (
        <button
          type="button"
          className="button button-small"
          onClick={onExtend}
        >
          {t('extend')}
        </button>
      )}
      <span className="visually-hidden" role="status">
        {SPOKEN_MINUTES.includes(minutes)
          ? t('almostOver', { count: minutes })
          : ''}
      </span>
    </div>
  );
}
