import { mockServices } from '@backstage/backend-test-utils';
import { LANGUAGES } from '@marquee/plugin-accounts-common';
import {
  startPostOffice,
  type PostOffice,
} from '../__testUtils__/startPostOffice';
import { hintOf, type Message } from './messages';
import { setMail } from './setMail';
import { SmtpMailer } from './SmtpMailer';
import { textOf } from './texts';

// Mail servers take long where other tests run beside.
jest.setTimeout(60_000);

const MESSAGES: Message[] = [
  { type: 'sign-up-code', code: '123456' },
  { type: 'reset-code', code: '123456' },
  { type: 'email-code', code: '123456' },
  { type: 'address-taken', signInUrl: 'https://example.org/sign-in' },
  { type: 'email-changed', hint: 'w…@example.org' },
  { type: 'password-changed' },
  { type: 'two-factor-changed', on: true },
  { type: 'two-factor-changed', on: false },
];

describe.each(LANGUAGES)('mail in %s', language => {
  it.each(MESSAGES)('says all of %j in both forms', message => {
    const mail = setMail(textOf(message, language), language);
    expect(mail.subject).toMatch(/Marquee/);
    const { type, ...facts } = message;
    for (const fact of Object.values(facts).filter(it => it !== true && it)) {
      expect(mail.text).toContain(fact);
      expect(mail.html).toContain(fact);
    }
    expect(mail.html).toContain(`<html lang="${language}">`);
    expect(/[가-힣]/.test(mail.text)).toBe(language === 'ko');
    expect(mail.html).not.toMatch(/<img|<script|<link/);
  });

  it('puts a code on a line of its own, and never into the subject', () => {
    const mail = setMail(textOf(MESSAGES[0], language), language);
    expect(mail.text).toMatch(/^123456$/m);
    expect(mail.subject).not.toContain('123456');
  });
});

describe('setMail', () => {
  it('lets no markup through', () => {
    const { html } = setMail(
      { subject: 'x', paragraphs: ['<b onclick="x">&</b>'] },
      'en',
    );
    expect(html).not.toContain('<b ');
    expect(html).toContain('&#60;b onclick=&#34;x&#34;&#62;&#38;&#60;/b&#62;');
  });
});

describe('hintOf', () => {
  it('hides all but the first letter and the host', () => {
    expect(hintOf('wanda@example.org')).toBe('w…@example.org');
    expect(hintOf('"odd@name"@example.org')).toBe('"…@example.org');
  });
});

describe('SmtpMailer', () => {
  let post: PostOffice;
  beforeAll(async () => {
    post = await startPostOffice();
  });
  afterAll(() => post.close());

  const from = 'Marquee <no-reply@example.org>';
  const recipient = { email: 'wanda@example.org', language: 'en' as const };

  it('delivers without making anybody wait', async () => {
    const logger = mockServices.logger.mock();
    const mailer = new SmtpMailer({ smtpUrl: post.smtpUrl, from, logger });
    mailer.post(recipient, { type: 'password-changed' });
    expect(post.countFor(recipient.email)).toBe(0);
    const letter = await post.receive(recipient.email);
    expect(letter.subject).toBe('Your Marquee password changed');
    await mailer.close();
    expect(logger.error).not.toHaveBeenCalled();
  });

  it('delivers what is on its way before it closes', async () => {
    const logger = mockServices.logger.mock();
    const mailer = new SmtpMailer({ smtpUrl: post.smtpUrl, from, logger });
    const seen = post.countFor(recipient.email);
    mailer.post(recipient, { type: 'password-changed' });
    await mailer.close();
    expect(post.countFor(recipient.email)).toBe(seen + 1);
  });

  it('says that it could not deliver, but not to whom', async () => {
    const logger = mockServices.logger.mock();
    const smtpUrl = 'smtp://127.0.0.1:1';
    const mailer = new SmtpMailer({ smtpUrl, from, logger });
    mailer.post(recipient, { type: 'reset-code', code: '123456' });
    await mailer.close();
    expect(logger.error.mock.calls).toEqual([
      ['Mail of type reset-code was not delivered: ESOCKET'],
    ]);
  });

  it('tries again when the mail server was away', async () => {
    const later = await startPostOffice();
    const { smtpUrl } = later;
    await later.close();
    const logger = mockServices.logger.mock();
    const mailer = new SmtpMailer({ smtpUrl, from, logger });
    mailer.post(recipient, { type: 'password-changed' });
    const port = Number(new URL(smtpUrl).port);
    const back = await startPostOffice(port);
    const letter = await back.receive(recipient.email);
    expect(letter.subject).toBe('Your Marquee password changed');
    await mailer.close();
    await back.close();
  });
});
