import type { RefusalBody } from '@marquee/plugin-accounts-common';
import { useState } from 'react';
import { browser } from '../../components/browser';
import { forgetTab } from '../../session/keptInTab';
import { refusalText } from '../form/faultText';
import { refusalOf } from '../form/refusalOf';
import { useAccountSession } from '../session/AccountSession';
import { useAccountTexts } from '../texts/useAccountTexts';
import { Section } from './Section';
import { SessionRow } from './SessionRow';
import { useOwnSessions } from './useOwnSessions';

/** Where the account is signed in, each to be ended. */
export function SessionSection() {
  const texts = useAccountTexts();
  const { client } = useAccountSession();
  const { sessions, failed, reload } = useOwnSessions(client);
  const [refusal, setRefusal] = useState<RefusalBody>();
  const act = async (change: () => Promise<void>) => {
    setRefusal(undefined);
    try {
      await change();
    } catch (error) {
      setRefusal(refusalOf(error));
    }
  };
  const endAll = async () => {
    await client.endAllSessions();
    forgetTab(sessionStorage);
    browser.go('/sign-out');
  };
  const endOne = async (id: string) => {
    await client.endSession(id);
    // The button that was pressed goes with its row.
    document.getElementById('sessions-title')?.focus();
    await reload();
  };
  return (
    <Section id="sessions" title={texts('sessions')}>
      {!sessions && (
        <p role="status">{texts(failed ? 'notReachable' : 'loading')}</p>
      )}
      <ul className="own-sessions">
        {sessions?.map(session => (
          <SessionRow
            key={session.id}
            session={session}
            onEnd={() => act(() => endOne(session.id))}
          />
        ))}
      </ul>
      <div role="alert">
        {refusal && (
          <p className="banner banner-danger">{refusalText(texts, refusal)}</p>
        )}
      </div>
      <p className="muted small">{texts('endAllText')}</p>
      <p>
        <button type="button" className="button" onClick={() => act(endAll)}>
          {texts('endAll')}
        </button>
      </p>
    </Section>
  );
}
