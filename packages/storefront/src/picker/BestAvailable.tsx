import { useState } from 'react';
import { useLocale } from '../components/locale';
import { findTogether, focusOf } from '../seating/findTogether';
import { usePicker } from './pickerContext';

/** Finds the best free seats beside each other, for those who do not want to choose. */
export function BestAvailable() {
  const { t } = useLocale();
  const { facts, map, category, keeper } = usePicker();
  const [count, setCount] = useState(2);
  const [none, setNone] = useState(false);
  const { plan, codes } = map;

  const find = () => {
    const seats =
      plan && codes
        ? findTogether({ plan, codes, count, category, near: focusOf(plan) })
        : undefined;
    setNone(!seats);
    if (seats) keeper.want(seats);
  };
  return (
    <div className="best">
      <p className="muted">{t('basketEmpty')}</p>
      <label htmlFor="party">{t('partySize')}</label>
      <span className="best-controls">
        <select
          id="party"
          value={count}
          onChange={event => setCount(Number(event.target.value))}
        >
          {Array.from({ length: facts.maxTicketsPerOrder }, (_, i) => (
            <option key={i} value={i + 1}>
              {i + 1}
            </option>
          ))}
        </select>
        <button
          type="button"
          className="button"
          disabled={!codes}
          onClick={find}
        >
          {t('bestAvailable')}
        </button>
      </span>
      <p role="status">{none && t('noneTogether', { n: count })}</p>
    </div>
  );
}
