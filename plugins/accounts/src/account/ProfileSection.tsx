import {
  appLanguageApiRef,
  useApi,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import {
  LANGUAGES,
  profileRequestSchema,
  type Language,
  type OwnAccount,
} from '@marquee/plugin-accounts-common';
import { useState } from 'react';
import { accountsClient } from '../api/accountsClient';
import { Choice } from '../components/Choice';
import { Outcome } from '../components/Outcome';
import { Section } from '../components/Section';
import { FormFrame } from '../form/FormFrame';
import { TextInput } from '../form/TextInput';
import { useForm } from '../form/useForm';
import { accountsTranslationRef } from '../translation';

const LANGUAGE_NAMES: Record<Language, string> = {
  ko: '한국어',
  en: 'English',
};

/** Name, telephone, language of mail and pages. */
export function ProfileSection(props: {
  account: OwnAccount;
  onChange: (account: OwnAccount) => void;
}) {
  const { account, onChange } = props;
  const { t } = useTranslationRef(accountsTranslationRef);
  const languageApi = useApi(appLanguageApiRef);
  const [saved, setSaved] = useState(false);
  const form = useForm({
    initial: {
      name: account.name,
      phone: account.phone,
      language: account.language,
    },
    schema: profileRequestSchema,
    send: async request => {
      setSaved(false);
      const changed = await accountsClient.changeProfile(request);
      languageApi.setLanguage(changed.language);
      setSaved(true);
      onChange(changed);
    },
  });
  return (
    <Section title={t('own.profile')} lead={t(`own.role.${account.role}`)}>
      <FormFrame form={form} submit={t('common.save')}>
        <TextInput
          form={form}
          name="name"
          label={t('field.name')}
          autoComplete="name"
        />
        <TextInput
          form={form}
          name="phone"
          label={t('field.phone')}
          type="tel"
          autoComplete="tel"
        />
        <Choice
          label={t('field.language')}
          value={form.values.language}
          options={LANGUAGES.map(value => ({
            value,
            label: LANGUAGE_NAMES[value],
          }))}
          onChange={language => language && form.set('language', language)}
        />
      </FormFrame>
      <Outcome>{saved && t('common.saved')}</Outcome>
    </Section>
  );
}
