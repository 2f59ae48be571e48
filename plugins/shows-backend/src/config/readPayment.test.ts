import { ConfigReader } from '@backstage/config';
import type { JsonObject } from '@backstage/types';
import { readPayment } from './readPayment';

const url = 'http://pay.money.svc:8080';
const secretKey = 'live_sk_K3y0fTheHouse';

const read = (payment: JsonObject) =>
  readPayment(
    new ConfigReader({ marquee: { payment } }).getConfig('marquee.payment'),
  );

describe('readPayment', () => {
  it('knows of no company without an address', () => {
    const none = { external: [], given: {} };
    expect(readPayment(undefined)).toEqual(none);
    expect(read({ secretKey })).toEqual(none);
  });

  it.each([
    ['http://pay.money.svc.cluster.local:8080', 'money', 8080],
    ['http://pay.money.svc', 'money', 80],
    ['https://pay.money.svc', 'money', 443],
  ])('reads from %s what pods must reach', (address, namespace, port) => {
    const { external } = read({ url: address, secretKey });
    expect(external).toEqual([
      {
        capability: 'payment',
        url: address,
        egress: { namespace, port },
        env: { PAYMENT_WEBHOOK: 'registered' },
        secretEnv: ['PAYMENT_SECRET_KEY'],
      },
    ]);
  });

  it('takes a company outside of the cluster, with what pods must reach', () => {
    const company = { url: 'https://api.example.com', secretKey };
    expect(() => read(company)).toThrow('marquee.payment.egress');
    const egress = { cidr: '203.0.113.0/24', port: 443 };
    expect(read({ ...company, egress }).external[0].egress).toEqual(egress);
  });

  it('keeps the key apart from what plans are made of', () => {
    const { external, given } = read({ url, secretKey });
    expect(given).toEqual({ PAYMENT_SECRET_KEY: secretKey });
    expect(JSON.stringify(external)).not.toContain(secretKey);
  });

  it('has the sandbox told where to call', () => {
    const { external } = read({ url, secretKey, webhook: 'announced' });
    expect(external[0].env).toEqual({ PAYMENT_WEBHOOK: 'announced' });
  });

  it.each([
    ['url', { url: 'api.example.com' }, 'is no address of http or https'],
    ['url', { url: 'ftp://pay.money.svc' }, 'is no address of http or https'],
    [
      'egress.cidr',
      { egress: { cidr: 'api.example.com', port: 443 } },
      'must be addresses such as',
    ],
    ['webhook', { webhook: 'https://shop.example.com' }, 'must be registered'],
    ['secretKey', { secretKey: undefined }, 'is missing'],
    ['secretKey', { secretKey: 'live sk' }, 'is no key'],
    ['secretKey', { secretKey: 'live_sk:' }, 'is no key'],
    ['secretKey', { secretKey: 'live_sk\n' }, 'is no key'],
  ])('refuses an unusable %s: %p', (field, wrong, why) => {
    const reading = () => read({ url, secretKey, ...wrong });
    expect(reading).toThrow(`marquee.payment.${field} ${why}`);
    expect(reading).toThrow(expect.objectContaining({ name: 'InputError' }));
  });

  it('never tells a key that it refuses', () => {
    expect(() => read({ url, secretKey: `${secretKey} ` })).toThrow(
      expect.objectContaining({
        message: expect.not.stringContaining(secretKey),
      }),
    );
  });
});
