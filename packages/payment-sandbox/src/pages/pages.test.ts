import request from 'supertest';
import { HOUR_MS, MINUTE_MS, order, Shop } from '../__testUtils__/Shop';
import type { Language } from '../language/Language';

const VIRTUAL_ACCOUNT = { method: 'VIRTUAL_ACCOUNT' };
const POLICY =
  /^default-src 'none'; style-src 'sha256-[^']+'; form-action 'self'( http:\/\/hamlet\.marquee\.localhost:8080)?; frame-ancestors 'none'; base-uri 'none'$/;

describe('the pages', () => {
  let shop: Shop;

  beforeEach(() => {
    shop = new Shop();
  });

  async function see(path: string, language: Language = 'ko') {
    const { status, headers, text } = await request(shop.sandbox)
      .get(path)
      .set('accept-language', language);
    expect(headers['content-security-policy']).toMatch(POLICY);
    expect(headers['cache-control']).toBe('no-store');
    return { status, headers, text };
  }
  const send = (path: string, form: object) =>
    request(shop.sandbox).post(path).type('form').send(form);
  const answer = (paymentKey: string, form: object) =>
    send(`/checkout/${paymentKey}`, form);

  it('show what is paid for, in the language of the buyer, and nothing of it as HTML', async () => {
    const path = `/checkout/${await shop.create()}`;
    const korean = await see(path);
    expect(korean.text).toContain('lang="ko"');
    expect(korean.text).toContain('₩110,000');
    expect(korean.text).toContain('햄릿 &lt;b&gt;&amp; 친구들');
    expect(korean.headers['content-security-policy']).toContain(
      "form-action 'self' http://hamlet.marquee.localhost:8080;",
    );
    const english = await see(path, 'en');
    expect(english.text).toContain('Decline the card');
    expect(english.text).toContain('Dec 1, 2026, 9:30');
  });

  it('lead on to the shop when the buyer agrees, declines or does not want to', async () => {
    const paymentKey = await shop.create();
    const back = async (outcome: string) => {
      const { status, headers } = await answer(paymentKey, { outcome });
      expect(status).toBe(303);
      const url = new URL(headers.location);
      expect(url.origin + url.pathname).toBe(order.successUrl);
      return url.searchParams;
    };
    expect((await back('decline')).get('code')).toBe('REJECT_CARD_COMPANY');
    expect((await see(`/checkout/${paymentKey}`)).text).toMatch(
      /role="alert">\s+결제 승인이 거절되었습니다. 다시 시도할 수 있어요/,
    );
    expect((await back('cancel')).get('code')).toBe('PAY_PROCESS_CANCELED');
    expect((await back('approve')).get('paymentKey')).toBe(paymentKey);
    const agreed = await see(`/checkout/${paymentKey}`);
    expect(agreed.text).not.toContain('role="alert"');
    expect(agreed.text).toContain('이미 결제에 동의했어요');
  });

  it('let the buyer choose what goes wrong with this payment', async () => {
    const paymentKey = await shop.create();
    const { text } = await see(`/checkout/${paymentKey}`);
    const names = [...text.matchAll(/<option value="([^"]*)"/g)].map(
      ([, name]) => name,
    );
    expect(names).toEqual(
      expect.arrayContaining(['', 'TIMEOUT_AFTER_CHARGE', 'WEBHOOK_LOST']),
    );
    expect(new Set(names).size).toBe(names.length);
    const misbehaviour = 'REJECT_CARD_PAYMENT';
    await answer(paymentKey, { outcome: 'approve', misbehaviour });
    const refused = await shop.confirm(paymentKey);
    expect(refused.body.code).toBe(misbehaviour);
    const over = await see(`/checkout/${paymentKey}`);
    expect(over.status).toBe(410);
    expect(over.text).toContain('한도초과 혹은 잔액부족');
  });

  it('let go who has not filled in for whom an account would be', async () => {
    const path = `/checkout/${await shop.create(VIRTUAL_ACCOUNT)}`;
    expect((await see(path)).text).toMatch(/value="cancel" formnovalidate/);
  });

  it('issue an account at the bank of the buyer, and take the deposit there', async () => {
    const paymentKey = await shop.create(VIRTUAL_ACCOUNT);
    await answer(paymentKey, {
      outcome: 'approve',
      bankCode: '90',
      customerName: '김예매',
    });
    await shop.confirm(paymentKey);
    const { body } = await shop.find(paymentKey);
    const account = body.virtualAccount.accountNumber;
    const path = `/bank?account=${account}`;
    expect((await see(`/checkout/${paymentKey}`)).text).toContain(path);
    const page = await see(path);
    for (const text of ['카카오뱅크', account, '김예매', '2026. 12. 8.']) {
      expect(page.text).toContain(text);
    }
    const pay = await send('/bank', { account, outcome: 'deposit' });
    expect([pay.status, pay.headers.location]).toEqual([303, path]);
    expect((await see(path)).text).toContain('입금했어요');
    expect((await shop.find(paymentKey)).body.status).toBe('DONE');
    await send('/bank', { account, outcome: 'take-back' });
    expect((await see(path)).text).toContain('아직 입금하지 않았어요');
    shop.now += 8 * 24 * HOUR_MS;
    await send('/bank', { account, outcome: 'deposit' });
    expect((await see(path)).text).toContain('입금 기한이 지나서');
  });

  it('say what became of a payment that cannot be agreed to any more', async () => {
    const made = await shop.paid();
    expect(await see(`/checkout/${made}`)).toMatchObject({
      status: 200,
      text: expect.stringContaining('이미 결제했어요'),
    });
    expect((await answer(made, { outcome: 'approve' })).status).toBe(409);
    const late = await shop.agreed({ orderId: 'order-0002' });
    shop.now += 11 * MINUTE_MS;
    expect(await see(`/checkout/${late}`)).toMatchObject({
      status: 410,
      text: expect.stringContaining('결제 시간이 지났어요'),
    });
    expect((await answer(late, { outcome: 'approve' })).status).toBe(410);
  });

  it('know nothing of other payments and accounts', async () => {
    expect((await see('/checkout/none')).status).toBe(404);
    const unknown = await see('/bank?account=%22%3E%3Cb%3E');
    expect(unknown.status).toBe(404);
    expect(unknown.text).toContain('value="&quot;&gt;&lt;b&gt;"');
    const nowhere = await send('/bank', { account: 'X0', outcome: 'deposit' });
    expect(nowhere.headers.location).toBe('/bank?account=X0');
  });

  it('list what can go wrong', async () => {
    const { text } = await see('/misbehaviours', 'en');
    expect(text).toContain('TIMEOUT_AFTER_CHARGE');
    const home = await request(shop.sandbox).get('/');
    expect(home.headers.location).toBe('/bank');
    expect((await see('/bank')).text).toContain('샌드박스 은행');
  });
});
