import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { ButtonLink } from '@backstage/ui';
import {
  ownPasswordRequestSchema,
  type OwnAccount,
} from '@marquee/plugin-accounts-common';
import { accountsClient } from '../../api/accountsClient';
import { Section } from '../../components/Section';
import { FormFrame } from '../../form/FormFrame';
import { PasswordInput } from '../../form/PasswordInput';
import { TextInput } from '../../form/TextInput';
import { useForm } from '../../form/useForm';
import { usePaths } from '../../navigation';
import { leaveForGood } from '../../session/leavePortal';
import { accountsTranslationRef } from '../../translation';

/** The last step: the password, the address typed once more, and the button that ends the account. */
export function WithdrawalForm({ account }: { account: OwnAccount }) {
  const { t } = useTranslationRef(accountsTranslationRef);
  const { own } = usePaths();
  const form = useForm({
    initial: { password: '', confirmation: '' },
    schema: account.hasPassword
      ? ownPasswordRequestSchema.required()
      : ownPasswordRequestSchema,
    toRequest: ({ password }) => (account.hasPassword ? { password } : {}),
    check: ({ confirmation }) =>
      confirmation.trim().toLowerCase() === account.email.toLowerCase()
        ? {}
        : { confirmation: 'confirmation' },
    send: async ({ password }) => {
      await accountsClient.withdraw(password);
      leaveForGood('withdrawn');
    },
  });
  return (
    <Section title={t('withdrawal.last')} lead={t('withdrawal.lastLead')}>
      {own && (
        <div>
          <ButtonLink href={own} size="medium">
            {t('withdrawal.keep')}
          </ButtonLink>
        </div>
      )}
      <FormFrame form={form} submit={t('withdrawal.submit')} destructive>
        {account.hasPassword && (
          <PasswordInput
            form={form}
            name="password"
            label={t('field.password')}
            autoComplete="current-password"
          />
        )}
        <TextInput
          form={form}
          name="confirmation"
          label={t('withdrawal.type', { email: account.email })}
          autoComplete="off"
        />
      </FormFrame>
    </Section>
  );
}
