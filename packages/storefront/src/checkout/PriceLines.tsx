import type { Pricing } from '@marquee/plugin-ticketing-common';
import { useLocale } from '../components/locale';

type Priced = Extract<Pricing, { type: 'priced' }>;

/** Price, discount, fee, and the sum that is paid. */
export function PriceLines({ pricing }: { pricing: Priced }) {
  const { t, money } = useLocale();
  const { currency, lines, fees, total } = pricing;
  const list = lines.reduce((sum, line) => sum + line.list, 0);
  const off = lines.reduce((sum, line) => sum + line.list - line.price, 0);
  const row = (text: string, amount: string) => (
    <div>
      <dt>{text}</dt>
      <dd>{amount}</dd>
    </div>
  );
  return (
    <dl className="price-lines">
      {row(t('ticketsCount', { count: lines.length }), money(list, currency))}
      {off > 0 && row(t('discount'), `−${money(off, currency)}`)}
      {fees > 0 && row(t('bookingFee'), money(fees, currency))}
      <div className="total">
        <dt>{t('total')}</dt>
        <dd>
          <strong>{money(total, currency)}</strong>
        </dd>
      </div>
    </dl>
  );
}
