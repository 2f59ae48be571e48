import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import type { ExternalProvider } from '@marquee/plugin-shows-common';
import type { SecretData } from '../revisions/completeSecrets';
import { readEgress } from './readEgress';
import { readUrl } from './readUrl';

/** Variable in which parts that take payments get the company's secret key. */
const SECRET_KEY = 'PAYMENT_SECRET_KEY';
/** What can be the user name of Basic authentication, as which the key is sent. */
const PRINTABLE = /^[!-9;-~]+$/;

/** The payment company: what plans may say of it, and apart from that what they may not. */
export interface PaymentConfig {
  external: ExternalProvider[];
  given: SecretData;
}

/**
 * Reads `marquee.payment`; without an address there is no company.
 *
 * @throws InputError when a value is missing or cannot be used; never tells the key
 */
export function readPayment(config: Config | undefined): PaymentConfig {
  const url = readUrl('payment', config);
  if (!config || !url) return { external: [], given: {} };
  return {
    external: [
      {
        capability: 'payment',
        url,
        egress: readEgress('payment', url, config),
        env: { PAYMENT_WEBHOOK: readWebhook(config) },
        secretEnv: [SECRET_KEY],
      },
    ],
    given: { [SECRET_KEY]: readSecretKey(config) },
  };
}

function readWebhook(config: Config): string {
  const webhook = config.getOptionalString('webhook') ?? 'registered';
  if (webhook === 'registered' || webhook === 'announced') return webhook;
  throw new InputError(
    `marquee.payment.webhook must be registered or announced, not ${webhook}`,
  );
}

function readSecretKey(config: Config): string {
  const key = config.getOptionalString('secretKey');
  if (key === undefined) {
    throw new InputError(
      'marquee.payment.secretKey is missing: the payment company at marquee.payment.url answers nobody without it',
    );
  }
  if (PRINTABLE.test(key)) return key;
  throw new InputError(
    'marquee.payment.secretKey is no key: there is a space, a colon or a sign beyond ASCII in it',
  );
}
