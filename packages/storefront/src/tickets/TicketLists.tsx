import { useState } from 'react';
import { useLocale } from '../components/locale';
import { NextTicket } from './NextTicket';
import { groupEntries, matchesSearch, type TicketEntry } from './ticketEntries';
import { TicketRow } from './TicketRow';

/** From so many orders on, one searches. */
const MANY = 10;
const GROUPS = ['waiting', 'coming', 'past', 'off'] as const;

/** All orders, the next show first. */
export function TicketLists(props: {
  entries: readonly TicketEntry[];
  /** ms since 1970 */
  now: number;
}) {
  const { t } = useLocale();
  const { entries, now } = props;
  const [wanted, setWanted] = useState('');
  const found = entries.filter(entry => matchesSearch(entry, wanted));
  const groups = groupEntries(found, now);
  return (
    <>
      {entries.length > MANY && (
        <div className="field" role="search">
          <label htmlFor="ticket-search">{t('searchTickets')}</label>
          <input
            id="ticket-search"
            type="search"
            value={wanted}
            onChange={event => setWanted(event.target.value)}
          />
          <p role="status" className="muted small">
            {wanted && t('ordersFound', { count: found.length })}
          </p>
        </div>
      )}
      {groups.next && <NextTicket entry={groups.next} />}
      {GROUPS.map(
        group =>
          groups[group].length > 0 && (
            <section key={group} aria-labelledby={`group-${group}`}>
              <h2 id={`group-${group}`}>{t(`group.${group}`)}</h2>
              <ul className="ticket-rows">
                {groups[group].map(entry => (
                  <TicketRow key={entry.order.id} entry={entry} />
                ))}
              </ul>
            </section>
          ),
      )}
    </>
  );
}
