import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { BUYER } from '../__testUtils__/aSession';
import { browser } from '../components/browser';
import { LocaleProvider } from '../components/locale';
import { SignedOutNote } from './SignedOutNote';
import { PublicSession, ShowSession } from './SiteSession';
import { UserMenu } from './UserMenu';

const SITE = 'http://marquee.localhost';

/** Answers that a site gives to `GET` and to other methods. */
function site(answer: unknown, ended = true) {
  const calls: string[] = [];
  const call = jest.fn(async (url: string, init?: RequestInit) => {
    calls.push(`${init?.method ?? 'GET'} ${url}`);
    return { ok: init?.method ? ended : true, json: async () => answer };
  });
  globalThis.fetch = call as unknown as typeof fetch;
  return calls;
}
function showPage() {
  return render(
    <LocaleProvider language="en">
      <ShowSession publicSite={SITE}>
        <UserMenu path="/" />
        <SignedOutNote publicSite={SITE} />
      </ShowSession>
    </LocaleProvider>,
  );
}
async function signOut() {
  await userEvent.click(await screen.findByRole('button', { name: /김관객/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Sign out' }));
}

let go: jest.SpyInstance;
beforeEach(() => {
  sessionStorage.clear();
  go = jest.spyOn(browser, 'go').mockImplementation(() => undefined);
});
afterEach(() => jest.restoreAllMocks());

describe('ShowSession', () => {
  it('asks the box office who is there, and leads to the account', async () => {
    const calls = site({ buyer: BUYER });
    showPage();
    await userEvent.click(
      await screen.findByRole('button', { name: /김관객/ }),
    );
    expect(screen.getByRole('link', { name: 'My account' })).toHaveAttribute(
      'href',
      `${SITE}/account`,
    );
    expect(calls).toEqual(['GET /api/ticketing/v1/me']);
  });

  it('ends the session of the show, forgets the person, and says what is left to end', async () => {
    const calls = site({ buyer: BUYER });
    sessionStorage.setItem('marquee.contact', '{"name":"김관객"}');
    sessionStorage.setItem('other', 'stays');
    const { unmount } = showPage();
    await signOut();
    expect(calls).toContain('POST /api/ticketing/v1/sign-out');
    expect(go).toHaveBeenCalledWith('/');
    expect(sessionStorage.getItem('marquee.contact')).toBeNull();
    expect(sessionStorage.getItem('other')).toBe('stays');
    unmount();
    site({ buyer: null });
    const next = showPage();
    expect(
      await screen.findByRole('link', { name: 'Sign out of Marquee too' }),
    ).toHaveAttribute('href', `${SITE}/sign-out`);
    next.unmount();
    showPage();
    await screen.findByRole('link', { name: 'Sign in' });
    expect(screen.queryByText(/signed out of this show/)).toBeNull();
  });

  it('stays where it is when the session was not ended', async () => {
    site({ buyer: BUYER }, false);
    showPage();
    await signOut();
    expect(await screen.findByText(/did not work/)).toBeInTheDocument();
    expect(go).not.toHaveBeenCalled();
  });

  it.each([{}, { buyer: { name: 1 } }, null])(
    'believes nobody to be there when the answer is %j',
    async answer => {
      site(answer);
      showPage();
      expect(
        await screen.findByRole('link', { name: 'Sign in' }),
      ).toBeInTheDocument();
    },
  );
});

describe('PublicSession', () => {
  it('ends the account’s session and says so on a page of its own', async () => {
    const calls = site({ account: BUYER });
    render(
      <LocaleProvider language="en">
        <PublicSession>
          <UserMenu path="/" />
        </PublicSession>
      </LocaleProvider>,
    );
    await signOut();
    expect(calls).toEqual([
      'GET /api/accounts/v1/session',
      'DELETE /api/accounts/v1/session',
    ]);
    expect(go).toHaveBeenCalledWith('/sign-out');
  });
});
