import { useEffect, useMemo } from 'react';
import { TicketingClient } from '../api/TicketingClient';
import { useLocale } from '../components/locale';
import { Shell } from '../components/Shell';
import type { PaymentReturn, ShowPageProps } from '../pages/pageData';
import { useConfirmation } from './useConfirmation';
import { useOrder } from './useOrder';

function Declined(props: { payment: Extract<PaymentReturn, { type: 'failed' }>; timeZone: string }) {
  const { t, time } = useLocale();
  const { payment, timeZone } = props;
  const client = useMemo(() => new TicketingClient(), []);
  const { order } = useOrder(client, payment.order);
  const open = order?.state === 'pending' ? order : undefined;
  return (
    <div className="notice" role="alert">
      <h1>{t('declinedTitle')}</h1>
      <p>
        {open?.payBefore
          ? t('declined', { reason: payment.reason, time: time(open.payBefore, timeZone) })
          : t('declinedPlain', { reason: payment.reason })}
      </p>
      <p className="actions">
        {open?.checkoutUrl && (
          <a className="button button-primary" href={open.checkoutUrl}>
            {t('payAgain')}
          </a>
        )}
        <a className="button" href={`/orders/${payment.order}`}>
          {t('toOrder')}
        </a>
      </p>
    </div>
  );
}

function Confirming(props: { payment: Extract<PaymentReturn, { type: 'paid' }> }) {
  const { t } = useLocale();
  const { payment } = props;
  const state = useConfirmation(payment);
  useEffect(() => {
    // Replaced, so that the back button does not confirm a second time.
    if (state === 'known') window.location.replace(`/orders/${payment.order}`);
  }, [state, payment.order]);
  return (
    <div className="notice" role="status">
      <h1>{t('checkingTitle')}</h1>
      <p>{t(state === 'unknown' ? 'paymentUnknown' : 'checkingPayment')}</p>
      <progress aria-label={t('checkingTitle')} />
      <p>
        <a href={`/orders/${payment.order}`}>{t('toOrder')}</a>
      </p>
    </div>
  );
}

/** Where the payment company sends the buyer back to, whatever came out. */
export function ReturnPage({ data }: ShowPageProps) {
  const { t } = useLocale();
  const { payment } = data;
  const timeZone = data.show?.facts.venue.timeZone ?? 'UTC';
  return (
    <Shell data={data} homeUrl={data.directoryUrl} timeZone={timeZone} className="page">
      {payment?.type === 'paid' && <Confirming payment={payment} />}
      {payment?.type === 'failed' && <Declined payment={payment} timeZone={timeZone} />}
      {!payment && (
        <div className="notice">
          <h1>{t('missingTitle')}</h1>
          <p>{t('missingText')}</p>
          <p>
            <a className="button button-primary" href="/">
              {t('toShow')}
            </a>
          </p>
        </div>
      )}
    </Shell>
  );
}
