import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import {
  CONSENT_VERSIONS,
  PASSWORD_LENGTH,
  signUpRequestSchema,
} from '@marquee/plugin-accounts-common';
import { accountsClient } from '../../api/accountsClient';
import { ConsentInput } from '../../form/ConsentInput';
import { FormFrame } from '../../form/FormFrame';
import { PasswordInput } from '../../form/PasswordInput';
import { TextInput } from '../../form/TextInput';
import { useForm } from '../../form/useForm';
import { useLanguage } from '../../hooks/useLanguage';
import { accountsTranslationRef } from '../../translation';

/** An account that nobody has filled in yet; nothing is agreed to. */
export const emptySignUp = {
  name: '',
  email: '',
  phone: '',
  password: '',
  terms: false,
  privacy: false,
};
/** What somebody typed to open an account. */
export type SignUpValues = typeof emptySignUp;

/** The form that opens a seller's account. */
export function SellerSignUp(props: {
  initial: SignUpValues;
  publicSite: string;
  onSent: (values: SignUpValues) => void;
  onBack: () => void;
}) {
  const { initial, publicSite, onSent, onBack } = props;
  const { t } = useTranslationRef(accountsTranslationRef);
  const language = useLanguage();
  const form = useForm({
    initial,
    schema: signUpRequestSchema,
    toRequest: ({ terms, privacy, ...person }) => ({
      ...person,
      role: 'seller',
      language,
      consents: {
        terms: terms ? CONSENT_VERSIONS.terms : undefined,
        privacy: privacy ? CONSENT_VERSIONS.privacy : undefined,
      },
    }),
    send: async (request, values) => {
      await accountsClient.signUp(request);
      onSent({ ...values, email: request.email });
    },
  });
  return (
    <FormFrame
      form={form}
      submit={t('signUp.submit')}
      actions={
        <Button variant="tertiary" size="medium" onPress={onBack}>
          {t('signUp.haveAccount')}
        </Button>
      }
    >
      <TextInput
        form={form}
        name="name"
        label={t('field.name')}
        autoComplete="name"
      />
      <TextInput
        form={form}
        name="email"
        label={t('field.email')}
        description={t('signUp.emailHint')}
        type="email"
        autoComplete="email"
      />
      <TextInput
        form={form}
        name="phone"
        label={t('field.phone')}
        description={t('signUp.phoneHint')}
        type="tel"
        autoComplete="tel"
      />
      <PasswordInput
        form={form}
        name="password"
        label={t('field.password')}
        description={t('field.passwordHint', { min: `${PASSWORD_LENGTH.min}` })}
        autoComplete="new-password"
      />
      <ConsentInput
        form={form}
        name="terms"
        label={t('signUp.terms')}
        read={t('signUp.readTerms')}
        href={`${publicSite}/terms`}
      />
      <ConsentInput
        form={form}
        name="privacy"
        label={t('signUp.privacy')}
        read={t('signUp.readPrivacy')}
        href={`${publicSite}/privacy`}
      />
    </FormFrame>
  );
}
