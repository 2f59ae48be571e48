import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';

const schema = z.array(
  z.object({
    publicSite: z.string(),
    email: z.string(),
    password: z.string(),
  }),
);
/** An account that a bot has made. */
export type BotAccount = z.output<typeof schema>[number];

/** Accounts of bots, kept in a file: signing up is limited, and one account is enough. */
export class AccountBook {
  readonly #file: string;
  #accounts: BotAccount[] = [];

  private constructor(file: string) {
    this.#file = file;
  }

  /** @throws Error when the file is there and is none */
  static async open(file: string): Promise<AccountBook> {
    const book = new AccountBook(file);
    const text = await readFile(file, 'utf8').catch(error => {
      if (error.code === 'ENOENT') return '[]';
      throw error;
    });
    book.#accounts = schema.parse(JSON.parse(text));
    return book;
  }

  /** Accounts at a site. */
  at(publicSite: string): BotAccount[] {
    return this.#accounts.filter(known => known.publicSite === publicSite);
  }

  /** Keeps an account. */
  async add(account: BotAccount): Promise<void> {
    this.#accounts.push(account);
    await mkdir(dirname(this.#file), { recursive: true });
    await writeFile(this.#file, JSON.stringify(this.#accounts, undefined, 2));
  }
}
