import type { Order } from '@marquee/plugin-ticketing-common';
import { useEffect, useRef, useState } from 'react';
import type { TicketingClient } from '../api/TicketingClient';
import { useLocale } from '../components/locale';
import { CancelOrder } from './CancelOrder';

/** The way to cancelling with its deadline beside it, or why there is none any more. */
export function CancelOffer(props: {
  client: Pick<TicketingClient, 'previewCancellation' | 'cancelTickets'>;
  order: Order;
  timeZone: string;
  onOrder(order: Order): void;
}) {
  const { t, money, dateTime } = useLocale();
  const { order, timeZone, onOrder } = props;
  const [open, setOpen] = useState(false);
  const [result, setResult] = useState('');
  const opener = useRef<HTMLButtonElement>(null);
  const told = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (result) told.current?.focus();
  }, [result]);
  const { cancelBefore, cancellable, state } = order;
  const unpaid = state === 'pending' || state === 'awaiting-deposit';
  const sold = order.tickets.some(ticket => ticket.state === 'sold');
  const close = () => {
    setOpen(false);
    // Only now is the button there again.
    setTimeout(() => opener.current?.focus());
  };
  return (
    <div className="no-print">
      {result && (
        <p ref={told} tabIndex={-1} className="banner banner-good">
          {result}
        </p>
      )}
      {open && (
        <CancelOrder
          client={props.client}
          order={order}
          timeZone={timeZone}
          onClose={close}
          onDone={changed => {
            const [refund] = changed.refunds;
            setResult(
              unpaid
                ? t('givenUp')
                : t('cancelDone', {
                    amount: money(refund?.amount ?? 0, order.currency),
                  }),
            );
            setOpen(false);
            onOrder(changed);
          }}
        />
      )}
      {!open && cancellable && (unpaid || sold) && (
        <p>
          <button
            ref={opener}
            type="button"
            className="button"
            onClick={() => {
              setResult('');
              setOpen(true);
            }}
          >
            {t(unpaid ? 'giveUpOrder' : 'cancelTickets')}
          </button>{' '}
          {!unpaid && cancelBefore && (
            <span className="muted">
              {t('cancelUntil', { date: dateTime(cancelBefore, timeZone) })}
            </span>
          )}
        </p>
      )}
      {!cancellable && sold && (
        <p className="muted">
          {cancelBefore
            ? t('cancelOver', { date: dateTime(cancelBefore, timeZone) })
            : t('cancelNever')}
        </p>
      )}
    </div>
  );
}
