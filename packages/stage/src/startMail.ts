import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { serve, type Served } from './serve';

interface Mail {
  id: number;
  to: string;
  text: string;
}

/** A mail server that keeps all mails, read by `GET /mails.json?to=` as the platform's. */
export async function startMail(): Promise<Served & { smtpUrl: string }> {
  const mails: Mail[] = [];
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    onData(stream, { envelope }, done) {
      const chunks: Buffer[] = [];
      stream.on('data', chunk => chunks.push(chunk));
      stream.on('end', async () => {
        const { text = '' } = await PostalMime.parse(Buffer.concat(chunks));
        const to = envelope.rcptTo[0].address;
        mails.unshift({ id: mails.length + 1, to, text });
        done();
      });
    },
  });
  const listening = smtp.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  const { port } = smtp.server.address() as AddressInfo;
  const page = await serve((request, response) => {
    const to = new URL(request.url ?? '/', 'http://x').searchParams.get('to');
    const found = mails.filter(mail => mail.to === to);
    response.setHeader('Content-Type', 'application/json');
    response.end(JSON.stringify({ mails: found }));
  });
  return {
    ...page,
    smtpUrl: `smtp://127.0.0.1:${port}`,
    stop() {
      page.stop();
      smtp.close();
    },
  };
}
