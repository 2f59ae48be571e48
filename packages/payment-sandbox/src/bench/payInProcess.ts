import { PaymentDesk } from '../desk/PaymentDesk';
import { Ledger } from '../ledger/Ledger';
import { presentPayment } from '../present/presentPayment';

const AMOUNT = 110_000;
const BACK = 'http://hamlet.marquee.localhost:8080/checkout/return';
const choice = { bankCode: '20', customerName: '김예매' };

/** How many payments a second are registered, agreed to, confirmed and written down without HTTP. */
export function payInProcess(file: string, count: number): number {
  const clock = Date.now;
  const ledger = new Ledger({ clock, file });
  const desk = new PaymentDesk({ ledger, clock });
  const view = { now: 0, publicUrl: BACK };
  const begin = performance.now();
  for (let i = 0; i < count; i += 1) {
    const orderId = `order-${i}`;
    const made = desk.create('bench', {
      method: 'CARD',
      amount: AMOUNT,
      currency: 'KRW',
      orderId,
      orderName: '햄릿 2매',
      successUrl: BACK,
      failUrl: BACK,
    });
    JSON.stringify(presentPayment(made, view));
    desk.authenticate(made, choice);
    const { paymentKey } = made;
    const request = { paymentKey, orderId, amount: AMOUNT };
    JSON.stringify(presentPayment(desk.confirm('bench', request), view));
  }
  const seconds = (performance.now() - begin) / 1_000;
  ledger.close();
  return count / seconds;
}
