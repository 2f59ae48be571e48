import { signUp, Visitor } from '@marquee/end-to-end';
import { AccountBook, BotAccount } from './AccountBook';
import { RehearsalOptions } from './parseOptions';
import { signInAtShow } from './signInAtShow';

/**
 * Signs bots in at a show, with accounts that they have or make.
 *
 * @returns for each bot the headers that say who it is
 * @throws Error when the platform does not let them
 */
export async function bringBuyers(
  options: Pick<
    RehearsalOptions,
    'show' | 'buyers' | 'accounts' | 'public-site' | 'mailbox'
  >,
  write: (line: string) => void,
): Promise<Record<string, string>[]> {
  const { show, buyers, mailbox, 'public-site': publicSite } = options;
  const book = await AccountBook.open(options.accounts);
  const known = book.at(publicSite).slice(0, buyers);
  if (known.length < buyers) {
    write(`${buyers - known.length} bots make accounts at ${publicSite}`);
  }
  const headers: Record<string, string>[] = [];
  for (let n = 0; n < buyers; n += 1) {
    const visitor = known[n]
      ? await signIn(known[n])
      : await makeAccount(book, { publicSite, mailbox });
    headers.push(await signInAtShow(visitor, show));
  }
  return headers;
}

async function signIn({ publicSite, email, password }: BotAccount) {
  const visitor = new Visitor(publicSite);
  await visitor.accounts.signIn({ email, password });
  return visitor;
}

async function makeAccount(
  book: AccountBook,
  places: { publicSite: string; mailbox: string },
) {
  const { person, visitor } = await signUp('buyer', undefined, places);
  const { email, password } = person;
  await book.add({ publicSite: places.publicSite, email, password });
  return visitor;
}
