import {
  LANGUAGES,
  type OwnAccount,
  profileRequestSchema,
} from '@marquee/plugin-accounts-common';
import { useState } from 'react';
import { LANGUAGE_NAMES } from '../../i18n/language';
import { FieldFrame } from '../form/FieldFrame';
import { FormFrame } from '../form/FormFrame';
import { TextField } from '../form/TextField';
import { useAccountForm } from '../form/useAccountForm';
import { useField } from '../form/useField';
import { useAccountSession } from '../session/AccountSession';
import { useAccountTexts } from '../texts/useAccountTexts';
import { Done, Section } from './Section';

function LanguageField(props: { language: OwnAccount['language'] }) {
  const field = useField('language');
  return (
    <FieldFrame field={field}>
      <select {...field.input} defaultValue={props.language}>
        {LANGUAGES.map(language => (
          <option key={language} value={language} lang={language}>
            {LANGUAGE_NAMES[language]}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}

/** Name, telephone and language. */
export function ProfileSection({ account }: { account: OwnAccount }) {
  const texts = useAccountTexts();
  const { client, reload } = useAccountSession();
  const [saved, setSaved] = useState(false);
  const form = useAccountForm({
    id: 'profile',
    schema: profileRequestSchema,
    request: ({ name, phone, language }) => ({ name, phone, language }),
    send: request => client.changeProfile(request),
    onDone: () => {
      setSaved(true);
      reload();
    },
  });
  return (
    <Section id="profile" title={texts('profile')}>
      <FormFrame form={form} action={texts('save')}>
        <TextField
          name="name"
          autoComplete="name"
          maxLength={80}
          defaultValue={account.name}
        />
        <TextField
          name="phone"
          type="tel"
          inputMode="tel"
          autoComplete="tel"
          maxLength={30}
          defaultValue={account.phone}
          hint={texts('hint.phone')}
        />
        <LanguageField language={account.language} />
      </FormFrame>
      <Done text={saved ? texts('saved') : undefined} />
    </Section>
  );
}
