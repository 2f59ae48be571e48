import {
  type OwnAccount,
  ownPasswordRequestSchema,
} from '@marquee/plugin-accounts-common';
import { useEffect } from 'react';
import { FormFrame } from '../form/FormFrame';
import { PasswordField } from '../form/PasswordField';
import { useAccountForm } from '../form/useAccountForm';
import { useAccountSession } from '../session/AccountSession';
import { useAccountTexts } from '../texts/useAccountTexts';
import { ObstacleList } from './ObstacleList';
import { Preview } from './Preview';
import { usePreview } from './usePreview';

const withPassword = ownPasswordRequestSchema.required();

/** What the withdrawal would do, and the form that does it unless something stands in the way. */
export function Withdrawal(props: { account: OwnAccount; onDone(): void }) {
  const texts = useAccountTexts();
  const { client } = useAccountSession();
  const { hasPassword } = props.account;
  const { preview, failed, reload } = usePreview(client);
  const form = useAccountForm({
    id: 'withdraw',
    schema: hasPassword ? withPassword : ownPasswordRequestSchema,
    request: ({ password = '' }) => (hasPassword ? { password } : {}),
    send: ({ password }) => client.withdraw(password),
    onDone: props.onDone,
  });
  const { refusal } = form;
  useEffect(() => {
    // Bought or opened meanwhile in another tab: show what stands in the way now.
    if (refusal?.reason === 'obstacles') reload();
  }, [refusal, reload]);
  if (!preview) {
    return (
      <p className="skeleton-block" role="status">
        {texts(failed ? 'notReachable' : 'loading')}
      </p>
    );
  }
  const keep = (
    <a className="button" href="/account">
      {texts('keepAccount')}
    </a>
  );
  const blocked = preview.obstacles.length > 0;
  return (
    <>
      {blocked && <ObstacleList obstacles={preview.obstacles} />}
      <Preview preview={preview} />
      {blocked ? (
        <p>{keep}</p>
      ) : (
        <FormFrame
          form={form}
          action={texts('withdraw')}
          tone="danger"
          beside={keep}
        >
          {hasPassword && <PasswordField />}
        </FormFrame>
      )}
    </>
  );
}
