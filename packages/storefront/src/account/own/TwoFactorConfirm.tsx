import {
  codeRequestSchema,
  type TwoFactorSetup,
} from '@marquee/plugin-accounts-common';
import { QrCode } from '../../order/QrCode';
import { CodeField } from '../form/CodeField';
import { FormFrame } from '../form/FormFrame';
import { useAccountForm } from '../form/useAccountForm';
import { useAccountSession } from '../session/AccountSession';
import { useAccountTexts } from '../texts/useAccountTexts';

/** What the authenticator app needs, shown once; its first code switches it on. */
export function TwoFactorConfirm(props: {
  setup: TwoFactorSetup;
  onDone(): void;
  onCancel(): void;
}) {
  const texts = useAccountTexts();
  const { client } = useAccountSession();
  const { setup } = props;
  const form = useAccountForm({
    id: 'two-factor-confirm',
    schema: codeRequestSchema,
    request: ({ code = '' }) => ({ code }),
    send: ({ code }) => client.confirmTwoFactor(code),
    onDone: props.onDone,
  });
  return (
    <>
      <p>{texts('twoFactorScan')}</p>
      <QrCode text={setup.uri} label={texts('twoFactorQr')} />
      <p>
        {texts('twoFactorKey')}: <code>{setup.secret}</code>
      </p>
      <h3>{texts('spareCodes')}</h3>
      <p>{texts('spareCodesText')}</p>
      <ul className="spare-codes">
        {setup.spareCodes.map(code => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <FormFrame
        form={form}
        action={texts('switchOn')}
        beside={
          <button type="button" className="button" onClick={props.onCancel}>
            {texts('cancel')}
          </button>
        }
      >
        <CodeField hint={texts('hint.app-code')} />
      </FormFrame>
    </>
  );
}
