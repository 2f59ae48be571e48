import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aSession, BUYER } from '../__testUtils__/aSession';
import { LocaleProvider } from '../components/locale';
import { type Session, SessionContext } from './SessionContext';
import { UserMenu } from './UserMenu';

function show(session: Session) {
  return render(
    <LocaleProvider language="en">
      <SessionContext.Provider value={session}>
        <UserMenu path="/orders/o1" />
      </SessionContext.Provider>
    </LocaleProvider>,
  );
}
const signedIn = { type: 'signed-in', person: BUYER } as const;

describe('UserMenu', () => {
  it('says nothing before it knows', () => {
    const { container } = show(aSession({ type: 'asking' }));
    expect(container).toHaveTextContent(/^$/);
  });

  it.each(['signed-out', 'unknown'] as const)(
    'leads to signing in when the session is %s',
    type => {
      show(aSession({ type }));
      expect(screen.getByRole('link', { name: 'Sign in' })).toHaveAttribute(
        'href',
        expect.stringContaining('/sign-in?return_to='),
      );
    },
  );

  it('says that somebody is there even when the name is not known', () => {
    const person = { ...BUYER, name: '' };
    show(aSession({ type: 'signed-in', person }));
    expect(
      screen.getByRole('button', { name: 'Signed in as My account' }),
    ).toBeInTheDocument();
  });

  it('opens and closes by the keyboard, and gives the focus back', async () => {
    show(aSession(signedIn));
    const opener = screen.getByRole('button', { name: 'Signed in as 김관객' });
    expect(opener).toHaveAttribute('aria-expanded', 'false');
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await userEvent.tab();
    expect(screen.getByRole('link', { name: 'My tickets' })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    expect(opener).toHaveFocus();
    expect(
      screen.queryByRole('link', { name: 'My account' }),
    ).not.toBeInTheDocument();
  });

  it('closes when the focus goes on', async () => {
    show(aSession(signedIn));
    await userEvent.click(screen.getByRole('button', { name: /김관객/ }));
    await userEvent.click(document.body);
    expect(screen.queryByText('buyer@example.com')).not.toBeInTheDocument();
  });

  it('says when signing out did not work', async () => {
    const signOut = async () => {
      throw new TypeError('no answer');
    };
    show(aSession(signedIn, { signOut }));
    await userEvent.click(screen.getByRole('button', { name: /김관객/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Sign out' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Signing out did not work',
    );
  });
});
