import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  formatMoney,
  type BookedTicket,
  type Currency,
} from '@marquee/plugin-ticketing-common';
import { useLanguage } from '@marquee/plugin-ticketing-react';
import { useSeatName } from '../hooks/useSeatName';
import { ticketingTranslationRef } from '../translation';

/** Tickets with their prices, what is paid on top and why one is cheaper. */
export function TicketList(props: {
  tickets: readonly BookedTicket[];
  currency: Currency;
}) {
  const { tickets, currency } = props;
  const { t } = useTranslationRef(ticketingTranslationRef);
  const language = useLanguage();
  const seatName = useSeatName();
  const money = (amount: number) => formatMoney(amount, { currency, language });
  const tell = ({ discount, bookingFee, ...ticket }: BookedTicket) => [
    seatName(ticket),
    ticket.category,
    money(ticket.price),
    bookingFee > 0 && t('ticket.fee', { fee: money(bookingFee) }),
    discount &&
      (discount.proof
        ? t('ticket.discountWithProof', discount)
        : t('ticket.discount', { name: discount.name })),
    t(`ticketState.${ticket.state}`),
  ];
  return (
    <ul
      aria-label={t('ticket.title')}
      style={{ margin: 0, paddingInlineStart: 20 }}
    >
      {tickets.map(ticket => (
        <li key={ticket.id}>{tell(ticket).filter(Boolean).join(', ')}</li>
      ))}
    </ul>
  );
}
