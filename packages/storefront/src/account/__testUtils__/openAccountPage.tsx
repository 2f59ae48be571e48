import {
  AccountsClient,
  type OwnAccount,
  type RefusalBody,
  type SessionAnswer,
} from '@marquee/plugin-accounts-common';
import { render } from '@testing-library/react';
import { LocaleProvider } from '../../components/locale';
import type { Language } from '../../i18n/language';
import type { AccountPageName } from '../accountPage';
import { ACCOUNT_PAGE_COMPONENTS } from '../accountPages';
import { AccountSessionProvider } from '../session/AccountSession';

/** A buyer's account; a test names only what it is about. */
export function anAccount(account: Partial<OwnAccount> = {}): OwnAccount {
  return {
    id: '0c9d7a52-6e0f-4a8e-9b43-1f7a8a1b2c3d',
    role: 'buyer',
    email: 'buyer@example.com',
    name: '김관객',
    phone: '010-1234-5678',
    language: 'ko',
    twoFactor: false,
    twoFactorDemanded: false,
    hasPassword: true,
    ...account,
  };
}

/** What accounts say of the session; nobody is signed in unless the test says so. */
export function aSessionAnswer(
  answer: Partial<SessionAnswer> = {},
): SessionAnswer {
  return {
    account: null,
    signIn: { type: 'local', demo: [] },
    places: {
      portal: 'http://portal.example',
      publicSite: 'http://marquee.example',
    },
    ...answer,
  };
}

/** An answer that says no. */
export function refusal(body: Partial<RefusalBody>): [number, RefusalBody] {
  const reason = body.reason ?? 'invalid-input';
  return [400, { message: reason, fields: [], ...body, reason }];
}

type Answer = object | [number, object];

/** A change that a page asked for. */
export interface Change {
  call: string;
  body: unknown;
}

/**
 * Opens an account page before accounts that give these answers, by
 * `METHOD /path`; what is not named is there, and empty.
 */
export function openAccountPage(
  page: AccountPageName,
  options: {
    session?: SessionAnswer;
    answers?: Record<string, Answer>;
    continueTo?: string;
    language?: Language;
  } = {},
) {
  const answers: Record<string, Answer> = {
    'GET /session': options.session ?? aSessionAnswer(),
    ...options.answers,
  };
  const changes: Change[] = [];
  const client = new AccountsClient({
    fetch: async (url, init) => {
      const method = init?.method ?? 'GET';
      const call = `${method} ${String(url).replace('/api/accounts/v1', '')}`;
      const body: unknown = JSON.parse(String(init?.body ?? 'null'));
      if (method !== 'GET') changes.push({ call, body });
      const answer = answers[call] ?? {};
      const [status, content] = Array.isArray(answer) ? answer : [200, answer];
      // jsdom has no Response of its own.
      return {
        ok: status < 400,
        status,
        json: async () => content,
      } as Response;
    },
  });
  const language = options.language ?? 'en';
  const Page = ACCOUNT_PAGE_COMPONENTS[page];
  const { container } = render(
    <LocaleProvider language={language}>
      <AccountSessionProvider client={client}>
        <Page
          data={{
            page,
            language,
            alternates: { ko: '?lang=ko', en: '?lang=en' },
            path: `/${page}`,
            asOf: '2026-11-22T03:00:00.000Z',
            stale: false,
            continueTo: options.continueTo ?? '/',
          }}
        />
      </AccountSessionProvider>
    </LocaleProvider>,
  );
  return { container, changes, answers };
}
