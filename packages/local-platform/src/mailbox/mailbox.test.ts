import { once } from 'node:events';
import type { Server } from 'node:http';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createTransport } from 'nodemailer';
import type { SMTPServer } from 'smtp-server';
import { createMailboxPage } from './createMailboxPage';
import { createMailServer } from './createMailServer';
import { type Mail, Mailbox } from './Mailbox';

const HOST = '127.0.0.1';

// Over real sockets, with the library by which the portal sends mail.
describe('the mailbox', () => {
  let mailbox: Mailbox;
  let smtp: SMTPServer;
  let page: Server;

  beforeEach(async () => {
    mailbox = new Mailbox();
    smtp = createMailServer(mailbox);
    page = createMailboxPage(mailbox);
    const listening = smtp.listen(0, HOST);
    page.listen(0, HOST);
    await Promise.all([once(listening, 'listening'), once(page, 'listening')]);
  });
  afterEach(async () => {
    await new Promise<void>(resolve => {
      smtp.close(() => resolve());
    });
    page.closeAllConnections();
    page.close();
  });

  const send = async (mail: { to: string; subject: string; text: string }) => {
    const { port } = smtp.server.address() as AddressInfo;
    const transport = createTransport(`smtp://${HOST}:${port}`);
    try {
      await transport.sendMail({ from: 'Marquee <a@marquee.test>', ...mail });
    } finally {
      transport.close();
    }
  };

  const get = (path: string, headers = {}, method = 'GET') =>
    new Promise<{ status?: number; text: string }>((resolve, reject) => {
      const { port } = page.address() as AddressInfo;
      request({ host: HOST, port, path, headers, method }, async answer => {
        let text = '';
        for await (const chunk of answer) text += chunk;
        resolve({ status: answer.statusCode, text });
      })
        .on('error', reject)
        .end();
    });

  const mails = async (query = ''): Promise<Mail[]> =>
    JSON.parse((await get(`/mails.json${query}`)).text).mails;

  it('catches mail in any script and gives it to whom it is for', async () => {
    await send({
      to: 'minji@example.test',
      subject: '인증 번호',
      text: '번호는 123456이에요.',
    });
    await send({ to: 'other@example.test', subject: 'Hello', text: 'x' });
    expect(await mails('?to=Minji@example.test')).toEqual([
      {
        id: 1,
        at: expect.stringMatching(/Z$/),
        from: 'a@marquee.test',
        to: ['minji@example.test'],
        subject: '인증 번호',
        text: '번호는 123456이에요.',
      },
    ]);
    expect((await mails()).map(({ id }) => id)).toEqual([2, 1]);
  });

  it('shows mail as text that cannot do anything', async () => {
    await send({
      to: 'a@example.test',
      subject: '<script>alert(1)</script>',
      text: '<img src=x onerror=alert(1)>',
    });
    const { text } = await get('/');
    expect(text).toContain('&lt;script&gt;');
    expect(text).not.toMatch(/<script|<img/);
  });

  it('is read on this machine only, whatever name points to it', async () => {
    const { status } = await get('/mails.json', { Host: 'rebound.example' });
    expect(status).toBe(421);
    expect((await get('/', { Host: 'localhost:8025' })).status).toBe(200);
  });

  it.each([
    ['GET', '/other', 404],
    ['DELETE', '/mails.json', 405],
  ])('%s %s is answered with %i', async (method, path, expected) => {
    expect((await get(path, {}, method)).status).toBe(expected);
  });

  it('refuses mail of more than a mebibyte, and goes on', async () => {
    const text = 'x'.repeat(70).concat('\n').repeat(20_000);
    const large = send({ to: 'a@example.test', subject: 'Large', text });
    await expect(large).rejects.toMatchObject({ responseCode: 552 });
    await send({ to: 'a@example.test', subject: 'Small', text: 'x' });
    expect((await mails()).map(({ subject }) => subject)).toEqual(['Small']);
  });

  it('keeps the newest two hundred', () => {
    for (let index = 0; index < 205; index += 1) {
      mailbox.add({ at: '', from: '', to: [], subject: `${index}`, text: '' });
    }
    const subjects = mailbox.list().map(({ subject }) => subject);
    expect(subjects).toHaveLength(200);
    expect(subjects[0]).toBe('204');
  });
});
