import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Secret, TOTP } from 'otpauth';

/** Below the package's folder, in which Playwright runs. */
const FILE = join('dist', 'authenticators.json');

/** What a phone knows of one account. */
interface Kept {
  secret: string;
  /** The window of time whose code was given out last; none may count twice. */
  lastWindow?: number;
}

/** The authenticator app on somebody's phone: what it was given once, it keeps for later runs. */
export class Authenticator {
  readonly #email: string;
  readonly #file: string;

  private constructor(email: string, file: string) {
    this.#email = email;
    this.#file = file;
  }

  /** Takes in the key that a page shows beside its QR code. */
  static keep(email: string, key: string, file = FILE): Authenticator {
    const phone = new Authenticator(email, file);
    phone.#write({ secret: key.replace(/\s/g, '') });
    return phone;
  }

  /** The app of somebody who has set it up before. */
  static of(email: string, file = FILE): Authenticator {
    const phone = new Authenticator(email, file);
    phone.#read();
    return phone;
  }

  /**
   * The next code that has not been given out: that of this moment, or the following
   * one, which is right already since clocks of phones may be fast (RFC 6238 §6), or
   * else, after at most 30 s, the one after it. A code counts once.
   */
  async code(): Promise<string> {
    const { secret, lastWindow = 0 } = this.#read();
    const totp = totpOf(secret);
    const window = Math.max(totp.counter(), lastWindow + 1);
    if (window > totp.counter() + 1) {
      await new Promise(resolve => setTimeout(resolve, totp.remaining()));
    }
    this.#write({ secret, lastWindow: window });
    return totp.generate({ timestamp: window * totp.period * 1000 });
  }

  /** Six digits that are not right now; no code is used up. */
  wrongCode(): string {
    const right = totpOf(this.#read().secret).generate();
    return `${(Number(right) + 500_000) % 1_000_000}`.padStart(6, '0');
  }

  #read(): Kept {
    const kept = readKept(this.#file)[this.#email];
    if (!kept) throw new Error(`The phone of ${this.#email} knows no key`);
    return kept;
  }

  #write(kept: Kept): void {
    mkdirSync(dirname(this.#file), { recursive: true });
    const all = { ...readKept(this.#file), [this.#email]: kept };
    writeFileSync(this.#file, JSON.stringify(all));
  }
}

function totpOf(secret: string): TOTP {
  return new TOTP({ secret: Secret.fromBase32(secret) });
}

function readKept(file: string): Record<string, Kept | undefined> {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
}
