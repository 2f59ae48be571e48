import type { Order } from '@marquee/plugin-ticketing-common';
import { useEffect, useRef, useState } from 'react';
import type { TicketingClient } from '../api/TicketingClient';
import { CancellationTable } from '../components/CancellationTable';
import { ErrorSummary } from '../components/ErrorSummary';
import { useLocale } from '../components/locale';
import { AccountFields } from './AccountFields';
import { type AccountField, checkAccount, EMPTY_ACCOUNT } from './accountForm';
import { CancelChoice } from './CancelChoice';
import { useCancellation } from './useCancellation';

/**
 * Cancelling: which tickets, what comes back now and later, where it goes; then the
 * deed, beside a button that leaves all as it is.
 */
export function CancelOrder(props: {
  client: Pick<TicketingClient, 'previewCancellation' | 'cancelTickets'>;
  order: Order;
  timeZone: string;
  onDone(order: Order): void;
  onClose(): void;
}) {
  const { t, money } = useLocale();
  const { client, order, timeZone } = props;
  const unpaid = order.state !== 'paid';
  const valid = order.tickets.filter(({ state }) => unpaid || state === 'sold');
  const [chosen, setChosen] = useState(valid.map(({ id }) => id));
  const [account, setAccount] = useState(EMPTY_ACCOUNT);
  const [wrong, setWrong] = useState<AccountField[]>([]);
  const [attempt, setAttempt] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { preview, problem, sending, cancel } = useCancellation({
    client,
    order: order.id,
    tickets: chosen,
    onDone: props.onDone,
  });

  const confirm = async () => {
    if (!preview?.accountNeeded) {
      await cancel();
      return;
    }
    const checked = checkAccount(account);
    setWrong('wrong' in checked ? checked.wrong : []);
    if ('wrong' in checked) setAttempt(before => before + 1);
    else await cancel(checked.account);
  };
  const tickets = valid.filter(({ id }) => chosen.includes(id));
  return (
    <section className="cancel-order" aria-labelledby="cancel-order">
      <h2 id="cancel-order" ref={heading} tabIndex={-1}>
        {t(unpaid ? 'giveUpOrder' : 'cancelTickets')}
      </h2>
      {!unpaid && valid.length > 1 && (
        <CancelChoice tickets={valid} chosen={chosen} onChosen={setChosen} />
      )}
      {unpaid && <p>{t('giveUpText')}</p>}
      <div role="status">
        {preview && !unpaid && (
          <p className="cancel-sum">
            {t('cancelNow', {
              refund: money(preview.refund, order.currency),
              fee: money(preview.fee, order.currency),
            })}
          </p>
        )}
        {!preview && !problem && chosen.length > 0 && (
          <p className="muted">{t('cancelAsking')}</p>
        )}
      </div>
      {preview && preview.terms.length > 0 && (
        <CancellationTable
          terms={preview.terms}
          currency={order.currency}
          timeZone={timeZone}
          tickets={tickets}
          now={new Date().toISOString()}
        />
      )}
      {preview && !unpaid && preview.refund > 0 && (
        <p className="muted">{t(`refundWay.${order.method}`)}</p>
      )}
      {preview?.accountNeeded && (
        <>
          <ErrorSummary
            mistakes={wrong.map(id => ({ id, text: t(`wrong.${id}`) }))}
            attempt={attempt}
          />
          <AccountFields
            form={account}
            wrong={wrong}
            onChange={change => setAccount({ ...account, ...change })}
          />
        </>
      )}
      <div role="alert">
        {problem && <p className="banner banner-danger">{t(problem)}</p>}
      </div>
      {!unpaid && <p>{t('cancelWarning', { count: chosen.length })}</p>}
      <p className="actions">
        <button type="button" className="button" onClick={props.onClose}>
          {t('keepTickets')}
        </button>
        <button
          type="button"
          className="button button-danger"
          aria-disabled={!preview || sending}
          onClick={confirm}
        >
          {t(unpaid ? 'giveUp' : 'cancelFor', {
            amount: money(preview?.refund ?? 0, order.currency),
            count: chosen.length,
          })}
        </button>
      </p>
    </section>
  );
}
