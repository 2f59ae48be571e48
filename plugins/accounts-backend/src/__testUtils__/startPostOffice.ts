import type { AddressInfo } from 'node:net';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';

/** A mail that arrived. */
export interface Letter {
  to: string;
  subject: string;
  text: string;
  html: string;
}

/** A real mail server that keeps what it gets. */
export interface PostOffice {
  smtpUrl: string;
  letters: Letter[];
  /** Waits for the latest mail to an address that came after `seen` others to it. */
  receive(to: string, seen?: number): Promise<Letter>;
  /** Waits for a mail with a code and gives the code. */
  receiveCode(to: string, seen?: number): Promise<string>;
  /** Mails that came for an address. */
  countFor(to: string): number;
  close(): Promise<void>;
}

const PATIENCE_MS = 30_000;

/** Opens a {@link PostOffice}. */
export async function startPostOffice(atPort = 0): Promise<PostOffice> {
  const letters: Letter[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    onData(stream, { envelope }, done) {
      const chunks: Buffer[] = [];
      stream.on('data', chunk => chunks.push(chunk));
      stream.on('end', async () => {
        const mail = await PostalMime.parse(Buffer.concat(chunks));
        letters.push({
          to: envelope.rcptTo[0].address,
          subject: mail.subject ?? '',
          text: mail.text ?? '',
          html: mail.html ?? '',
        });
        done();
      });
    },
  });
  await new Promise<void>(resolve => {
    server.listen(atPort, '127.0.0.1', resolve);
  });
  const { port } = server.server.address() as AddressInfo;
  const lettersTo = (to: string) => letters.filter(letter => letter.to === to);

  async function receive(to: string, seen = 0): Promise<Letter> {
    const end = Date.now() + PATIENCE_MS;
    while (Date.now() < end) {
      const found = lettersTo(to);
      if (found.length > seen) return found[found.length - 1];
      await new Promise(resolve => setTimeout(resolve, 10));
    }
    throw new Error(`No mail for ${to}`);
  }

  return {
    smtpUrl: `smtp://127.0.0.1:${port}`,
    letters,
    receive,
    async receiveCode(to, seen) {
      const { text } = await receive(to, seen);
      const code = /^\d{6}$/m.exec(text)?.[0];
      if (!code) throw new Error(`No code in the mail for ${to}`);
      return code;
    },
    countFor: to => lettersTo(to).length,
    close: () => new Promise(resolve => server.close(() => resolve())),
  };
}
