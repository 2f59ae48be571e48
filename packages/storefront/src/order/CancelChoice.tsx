import type { Order } from '@marquee/plugin-ticketing-common';
import { useLocale } from '../components/locale';
import { usePlaceName } from '../components/usePlaceName';

/** Which tickets of an order are cancelled. */
export function CancelChoice(props: {
  tickets: Order['tickets'];
  /** Ids. */
  chosen: readonly string[];
  onChosen(tickets: string[]): void;
}) {
  const { t } = useLocale();
  const placeName = usePlaceName();
  const { tickets, chosen, onChosen } = props;
  return (
    <fieldset>
      <legend>{t('whichTickets')}</legend>
      {tickets.map(ticket => (
        <label key={ticket.id} className="check">
          <input
            type="checkbox"
            checked={chosen.includes(ticket.id)}
            onChange={event =>
              onChosen(
                event.target.checked
                  ? [...chosen, ticket.id]
                  : chosen.filter(id => id !== ticket.id),
              )
            }
          />
          <span>
            {placeName(ticket)}
            <span className="muted small block">
              {[ticket.category, ticket.discount?.name]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
