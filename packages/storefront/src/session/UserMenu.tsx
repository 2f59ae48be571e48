import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useLocale } from '../components/locale';
import type { Person } from './askPerson';
import { useSession } from './SessionContext';
import { SignInLink } from './SignInLink';

function PersonIcon() {
  return (
    <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
      <circle cx="12" cy="8" r="4.2" fill="currentColor" />
      <path d="M3.5 21a8.5 8.5 0 0 1 17 0z" fill="currentColor" />
    </svg>
  );
}

function Panel({ person }: { person: Person }) {
  const { t } = useLocale();
  const { accountUrl, ticketsUrl, signOut } = useSession();
  const [failed, setFailed] = useState(false);
  return (
    <div className="user-panel" id="user-panel">
      <p>
        <strong>{person.name}</strong>
        <span className="muted small block">{person.email}</span>
      </p>
      <a className="button button-wide" href={ticketsUrl}>
        {t('myTickets')}
      </a>
      <a className="button button-wide" href={accountUrl}>
        {t('myAccount')}
      </a>
      <button
        type="button"
        className="button button-wide"
        onClick={() => signOut().catch(() => setFailed(true))}
      >
        {t('signOut')}
      </button>
      <div role="alert">
        {failed && <p className="field-error">{t('signOutFailed')}</p>}
      </div>
    </div>
  );
}

function SignedIn({ person }: { person: Person }) {
  const { t } = useLocale();
  const [open, setOpen] = useState(false);
  const menu = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) return undefined;
    const away = ({ target }: Event) => {
      if (!(target instanceof Node && menu.current?.contains(target)))
        setOpen(false);
    };
    document.addEventListener('pointerdown', away);
    document.addEventListener('focusin', away);
    return () => {
      document.removeEventListener('pointerdown', away);
      document.removeEventListener('focusin', away);
    };
  }, [open]);
  const press = ({ key }: KeyboardEvent) => {
    if (key !== 'Escape' || !open) return;
    setOpen(false);
    opener.current?.focus();
  };
  return (
    // Keys are heard on their way out of the buttons inside.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className="user-menu" ref={menu} onKeyDown={press}>
      <button
        ref={opener}
        type="button"
        className="user-button"
        aria-expanded={open}
        aria-controls="user-panel"
        onClick={() => setOpen(!open)}
      >
        <PersonIcon />
        <span className="visually-hidden">{t('signedInAs')}</span>{' '}
        {/* A box office that cannot reach accounts may know no more than that somebody is there. */}
        <span className="user-name">{person.name || t('myAccount')}</span>
      </button>
      {open && <Panel person={person} />}
    </div>
  );
}

/** Who is signed in, with the ways to the account and out; or the way in. */
export function UserMenu(props: { path: string }) {
  const { t } = useLocale();
  const { state } = useSession();
  switch (state.type) {
    case 'asking':
      // Room for what comes, so that nothing jumps and nothing false is said.
      return <span className="user-menu user-asking" aria-hidden="true" />;
    case 'signed-in':
      return <SignedIn person={state.person} />;
    case 'unknown':
    case 'signed-out':
      return (
        <SignInLink className="user-menu user-button" path={props.path}>
          {t('signIn')}
        </SignInLink>
      );
    default:
      state satisfies never;
      return null;
  }
}
