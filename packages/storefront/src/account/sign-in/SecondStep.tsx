import {
  secondStepRequestSchema,
  type SignInAnswer,
} from '@marquee/plugin-accounts-common';
import { useEffect, useRef, useState } from 'react';
import { CodeField } from '../form/CodeField';
import { FormFrame } from '../form/FormFrame';
import { useAccountForm } from '../form/useAccountForm';
import { useAccountSession } from '../session/AccountSession';
import { useAccountTexts } from '../texts/useAccountTexts';

/** The code of the authenticator app, or a spare one. */
export function SecondStep(props: {
  onAnswer(answer: SignInAnswer): void;
  onBack(): void;
}) {
  const texts = useAccountTexts();
  const { client } = useAccountSession();
  const [spare, setSpare] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const form = useAccountForm({
    id: 'second-step',
    schema: secondStepRequestSchema,
    request: ({ code = '' }) => ({ code: code.replace(/\s/g, '') }),
    send: ({ code }) => client.takeSecondStep(code),
    onDone: props.onAnswer,
  });
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {texts('secondStep')}
      </h2>
      <FormFrame form={form} action={texts('toSignIn')}>
        <CodeField
          spare={spare}
          hint={texts(spare ? 'hint.spare-code' : 'hint.app-code')}
        />
      </FormFrame>
      <p className="actions">
        <button
          type="button"
          className="button button-quiet"
          onClick={() => setSpare(!spare)}
        >
          {texts(spare ? 'useAppCode' : 'useSpareCode')}
        </button>
        <button
          type="button"
          className="button button-quiet"
          onClick={props.onBack}
        >
          {texts('backToSignIn')}
        </button>
      </p>
    </>
  );
}
