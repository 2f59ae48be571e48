import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Secret, TOTP } from 'otpauth';

/** Below the package's folder, in which Playwright runs. */
const FILE = join('dist', 'authenticators.json');

/** The authenticator app on somebody's phone: what it was given once, it keeps for later runs. */
export class Authenticator {
  readonly #secret: string;

  private constructor(secret: string) {
    this.#secret = secret;
  }

  /** Takes in the key that a page shows beside its QR code. */
  static keep(email: string, key: string): Authenticator {
    const secret = key.replace(/\s/g, '');
    mkdirSync(dirname(FILE), { recursive: true });
    writeFileSync(FILE, JSON.stringify({ ...readKept(), [email]: secret }));
    return new Authenticator(secret);
  }

  /** The app of somebody who has set it up before. */
  static of(email: string): Authenticator {
    const secret = readKept()[email];
    if (!secret) throw new Error(`The phone of ${email} knows no key`);
    return new Authenticator(secret);
  }

  /** The code of this moment. */
  code(): string {
    return new TOTP({ secret: Secret.fromBase32(this.#secret) }).generate();
  }
}

function readKept(): Record<string, string | undefined> {
  try {
    return JSON.parse(readFileSync(FILE, 'utf8'));
  } catch {
    return {};
  }
}
