import type {
  RefusalBody,
  SessionAnswer,
  SignInAnswer,
} from '@marquee/plugin-accounts-common';
import { useState } from 'react';
import { refusalText } from '../form/faultText';
import { refusalOf } from '../form/refusalOf';
import { useAccountSession } from '../session/AccountSession';
import { useAccountTexts } from '../texts/useAccountTexts';

type Demo = Extract<SessionAnswer['signIn'], { type: 'local' }>['demo'];

/** On a development machine: a button per role, and the password that everybody knows. */
export function DemoAccounts(props: {
  demo: Demo;
  onAnswer(answer: SignInAnswer, email: string): void;
}) {
  const texts = useAccountTexts();
  const { client } = useAccountSession();
  const [refusal, setRefusal] = useState<RefusalBody>();
  const { demo, onAnswer } = props;
  const enter = ({ email, password }: Demo[number]) =>
    client.signIn({ email, password }).then(
      answer => onAnswer(answer, email),
      error => setRefusal(refusalOf(error)),
    );
  return (
    <aside className="demo" aria-labelledby="demo-title">
      <h2 id="demo-title">{texts('demoTitle')}</h2>
      <p className="small">
        {texts('demoText', { password: demo[0].password })}
      </p>
      <ul>
        {demo.map(account => (
          <li key={account.email}>
            <button
              type="button"
              className="button button-wide"
              onClick={() => enter(account)}
            >
              {texts('demoButton', { role: texts(`role.${account.role}`) })}
            </button>
            <span className="muted small">{account.email}</span>
          </li>
        ))}
      </ul>
      <div role="alert">
        {refusal && (
          <p className="banner banner-danger">{refusalText(texts, refusal)}</p>
        )}
      </div>
    </aside>
  );
}
