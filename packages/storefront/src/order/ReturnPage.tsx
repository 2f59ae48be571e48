import { useEffect, useMemo } from 'react';
import { TicketingClient } from '../api/TicketingClient';
import { useLocale } from '../components/locale';
import { Shell } from '../components/Shell';
import type { PaymentReturn, ShowPageProps } from '../pages/pageData';
import { SignInAgain } from '../session/SignInAgain';
import { useConfirmation } from './useConfirmation';
import { useOrder } from './useOrder';

type Paid = Extract<PaymentReturn, { type: 'paid' }>;

const FAILURES = {
  cancelled: 'paymentCancelled',
  refused: 'paymentRefused',
  broken: 'paymentBroken',
} as const;

function Declined(props: { order: string; why: string; timeZone: string }) {
  const { t, time } = useLocale();
  const { why, timeZone } = props;
  const client = useMemo(() => new TicketingClient(), []);
  const { order } = useOrder(client, props.order);
  const open = order?.state === 'pending' ? order : undefined;
  const isSettled =
    order?.state === 'paid' || order?.state === 'awaiting-deposit';
  useEffect(() => {
    // Paid in another window meanwhile.
    if (isSettled) window.location.replace(`/orders/${props.order}`);
  }, [isSettled, props.order]);
  return (
    <div className="notice" role="alert">
      <h1>{t('declinedTitle')}</h1>
      <p>
        {why}
        {open?.payBefore &&
          ` ${t('seatsWaitUntil', { time: time(open.payBefore, timeZone) })}`}
      </p>
      <p className="actions">
        {open?.checkoutUrl && (
          <a className="button button-primary" href={open.checkoutUrl}>
            {t('payAgain')}
          </a>
        )}
        <a className="button" href={`/orders/${props.order}`}>
          {t('toOrder')}
        </a>
      </p>
    </div>
  );
}

function Confirming(props: {
  payment: Paid;
  timeZone: string;
  /** Of this page, to come back to. */
  path: string;
}) {
  const { t } = useLocale();
  const { payment, timeZone } = props;
  const state = useConfirmation(payment);
  useEffect(() => {
    // Replaced, so that the back button does not confirm a second time.
    if (state.type === 'known')
      window.location.replace(`/orders/${payment.order}`);
  }, [state, payment.order]);
  if (state.type === 'declined') {
    return (
      <Declined
        order={payment.order}
        why={t('declined', { reason: state.reason })}
        timeZone={timeZone}
      />
    );
  }
  if (state.type === 'stranger') {
    return (
      <div className="notice" role="alert">
        <h1>{t('checkingTitle')}</h1>
        <SignInAgain path={props.path} />
      </div>
    );
  }
  return (
    <div className="notice" role="status">
      <h1>{t('checkingTitle')}</h1>
      <p>
        {t(state.type === 'unknown' ? 'paymentUnknown' : 'checkingPayment')}
      </p>
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
    <Shell
      data={data}
      homeUrl={data.directoryUrl}
      timeZone={timeZone}
      className="page"
    >
      {payment?.type === 'paid' && (
        <Confirming payment={payment} timeZone={timeZone} path={data.path} />
      )}
      {payment?.type === 'failed' && (
        <Declined
          order={payment.order}
          why={t(FAILURES[payment.failure])}
          timeZone={timeZone}
        />
      )}
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
