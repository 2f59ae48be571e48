import type { Order } from '@marquee/plugin-ticketing-common';
import { useRef, useState } from 'react';
import { useLocale } from '../components/locale';
import { bankName } from './bankName';
import { copyFrom } from './copyFrom';

/** Where the money of an order is to be sent, and until when. */
export function DepositBox(props: {
  order: Order;
  deposit: NonNullable<Order['deposit']>;
  timeZone: string;
}) {
  const { t, language, money, dateTime } = useLocale();
  const { order, deposit, timeZone } = props;
  const number = useRef<HTMLElement>(null);
  const [done, setDone] = useState<'copied' | 'selected'>();
  const amount = money(order.amount, order.currency);
  return (
    <section className="deposit" aria-labelledby="deposit">
      <h2 id="deposit">{t('deposit')}</h2>
      <dl className="facts">
        <div>
          <dt>{t('account')}</dt>
          <dd>
            {bankName(deposit.bank, language)}{' '}
            <strong className="nowrap" ref={number}>
              {deposit.accountNumber}
            </strong>{' '}
            <button
              type="button"
              className="button button-small no-print"
              onClick={async () =>
                number.current && setDone(await copyFrom(number.current))
              }
            >
              {t('copy')}
            </button>
            <span role="status" className="small">
              {done && ` ${t(done)}`}
            </span>
          </dd>
        </div>
        <div>
          <dt>{t('holder')}</dt>
          <dd>{deposit.holder}</dd>
        </div>
        <div>
          <dt>{t('amountDue')}</dt>
          <dd>
            <strong>{amount}</strong>
          </dd>
        </div>
        <div>
          <dt>{t('dueBy')}</dt>
          <dd>
            <strong>{dateTime(deposit.dueAt, timeZone)}</strong>
          </dd>
        </div>
      </dl>
      <p className="muted small">{t('depositHint')}</p>
    </section>
  );
}
