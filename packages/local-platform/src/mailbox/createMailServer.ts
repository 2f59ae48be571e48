import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import type { Mailbox } from './Mailbox';

const LARGEST = 1024 * 1024;

/**
 * A mail server that takes every mail and sends none on. It knows neither
 * encryption nor sign-in, so it must listen where only this machine can reach it.
 */
export function createMailServer(mailbox: Mailbox): SMTPServer {
  return new SMTPServer({
    banner: 'Marquee mailbox for development',
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    size: LARGEST,
    onData(stream, { envelope }, done) {
      const chunks: Buffer[] = [];
      let length = 0;
      stream.on('data', (chunk: Buffer) => {
        length += chunk.length;
        if (length <= LARGEST) chunks.push(chunk);
      });
      stream.on('error', done);
      stream.on('end', () => {
        if (length > LARGEST) {
          done(Object.assign(new Error('Too large'), { responseCode: 552 }));
          return;
        }
        keep(mailbox, Buffer.concat(chunks), envelope).then(() => done(), done);
      });
    },
  });
}

async function keep(
  mailbox: Mailbox,
  source: Buffer,
  envelope: { rcptTo: { address: string }[] },
): Promise<void> {
  const letter = await PostalMime.parse(source);
  mailbox.add({
    at: new Date().toISOString(),
    from: letter.from?.address ?? '',
    to: envelope.rcptTo.map(({ address }) => address),
    subject: letter.subject ?? '',
    text: letter.text ?? '',
  });
}
