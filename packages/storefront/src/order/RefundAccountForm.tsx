import type { Order } from '@marquee/plugin-ticketing-common';
import { useState } from 'react';
import type { TicketingClient } from '../api/TicketingClient';
import { ErrorSummary } from '../components/ErrorSummary';
import { useLocale } from '../components/locale';
import { AccountFields } from './AccountFields';
import { type AccountField, checkAccount, EMPTY_ACCOUNT } from './accountForm';

/** Asks where money is to go that could not be given back. */
export function RefundAccountForm(props: {
  client: Pick<TicketingClient, 'giveRefundAccount'>;
  order: Order;
  refund: Order['refunds'][number];
  onOrder(order: Order): void;
}) {
  const { t, money } = useLocale();
  const { client, order, refund } = props;
  const [form, setForm] = useState(EMPTY_ACCOUNT);
  const [wrong, setWrong] = useState<AccountField[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [sending, setSending] = useState(false);
  const [failed, setFailed] = useState(false);
  const send = async () => {
    if (sending) return;
    const checked = checkAccount(form);
    setWrong('wrong' in checked ? checked.wrong : []);
    setFailed(false);
    if ('wrong' in checked) {
      setAttempt(before => before + 1);
      return;
    }
    setSending(true);
    await client
      .giveRefundAccount(order.id, refund.id, checked.account)
      .then(props.onOrder, () => setFailed(true))
      .finally(() => setSending(false));
  };
  return (
    <form
      noValidate
      className="banner banner-danger"
      onSubmit={event => {
        event.preventDefault();
        send();
      }}
    >
      <p>
        {t(
          refund.failure === 'account-refused'
            ? 'refund.accountRefused'
            : 'refund.accountNeeded',
          { amount: money(refund.amount, order.currency) },
        )}
      </p>
      <ErrorSummary
        mistakes={wrong.map(id => ({ id, text: t(`wrong.${id}`) }))}
        attempt={attempt}
      />
      <AccountFields
        form={form}
        wrong={wrong}
        onChange={change => setForm({ ...form, ...change })}
      />
      <div role="alert">
        {failed && <p className="field-error">{t('accountFailed')}</p>}
      </div>
      <button
        type="submit"
        className="button button-primary"
        aria-disabled={sending}
      >
        {t('sendRefundTo')}
      </button>
    </form>
  );
}
