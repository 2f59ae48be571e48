import {
  bestAvailable,
  type BestAvailable as Found,
} from '@marquee/plugin-ticketing-common';
import { useState } from 'react';
import { useLocale } from '../components/locale';
import { usePicker } from './pickerContext';

/** Most people come in twos. */
const USUAL_PARTY = 2;

type Outcome = { party: number; found?: Found };

/**
 * Finds the best free seats for a party, for those who do not want to choose; and
 * says how they stand, as long as exactly they are chosen.
 */
export function BestAvailable() {
  const { t } = useLocale();
  const picker = usePicker();
  const { facts, map, filter, hold, keeper } = picker;
  const { party = USUAL_PARTY, setParty } = picker;
  const [outcome, setOutcome] = useState<Outcome>();
  const { plan, codes } = map;
  const { wanted } = hold;

  const find = () => {
    if (!plan || !codes) return;
    const { category, access } = filter;
    const found = bestAvailable({
      geometry: plan.geometry,
      states: codes,
      count: party,
      categories: category === undefined ? undefined : [category],
      access,
    });
    setOutcome({ party, found });
    if (found) keeper.want(found.seats);
  };
  const note = () => {
    if (!outcome) return [];
    const { found } = outcome;
    if (!found) {
      return wanted.length === 0
        ? [t('noneInOneSection', { n: outcome.party })]
        : [];
    }
    if (found.seats.join() !== wanted.join()) return [];
    return [
      ...(found.how === 'two-rows' ? [t('foundTwoRows')] : []),
      ...(found.how === 'scattered' ? [t('foundApart')] : []),
      ...(found.restricted.length > 0 ? [t('foundRestricted')] : []),
    ];
  };
  return (
    <div className="best">
      {wanted.length === 0 && (
        <>
          <p className="muted">{t('basketEmpty')}</p>
          <label htmlFor="party">{t('partySize')}</label>
          <span className="best-controls">
            <select
              id="party"
              // Narrow screens have no room for the label.
              aria-label={t('partySize')}
              value={party}
              onChange={event => setParty(Number(event.target.value))}
            >
              {Array.from({ length: facts.maxTicketsPerOrder }, (_, i) => (
                <option key={i} value={i + 1}>
                  {t('people', { count: i + 1 })}
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
        </>
      )}
      <p role="status">{note().join(' ')}</p>
    </div>
  );
}
