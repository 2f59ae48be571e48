import {
  appLanguageApiRef,
  useApi,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import { ToggleButton, ToggleButtonGroup } from '@backstage/ui';
import { useLanguage } from '@marquee/plugin-ticketing-react';
import { appTranslationRef } from '../translation';

const NAMES: Record<string, string> = { en: 'English', ko: '한국어' };

/** Switches between the languages that the portal speaks, before anybody is signed in. */
export function LanguageChoice() {
  const api = useApi(appLanguageApiRef);
  const language = useLanguage();
  const { t } = useTranslationRef(appTranslationRef);
  return (
    <ToggleButtonGroup
      aria-label={t('signIn.language')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[language]}
      onSelectionChange={keys => api.setLanguage([...keys].map(String)[0])}
    >
      {api.getAvailableLanguages().languages.map(id => (
        <ToggleButton key={id} id={id}>
          {NAMES[id] ?? id}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
