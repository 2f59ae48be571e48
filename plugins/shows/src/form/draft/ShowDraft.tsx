import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { FieldExtensionComponentProps } from '@backstage/plugin-scaffolder-react';
import { Button, Flex, Text } from '@backstage/ui';
import { useLanguage } from '@marquee/plugin-ticketing-react';
import { useEffect, useState } from 'react';
import { showsTranslationRef } from '../../translation';
import { clearDraft, readDraft } from './draftStore';
import { replaceQuery } from './draftUrl';

/** Says that a draft was brought back, and offers to begin with an empty form. Has no value. */
export function ShowDraft(_props: FieldExtensionComponentProps<string>) {
  const { t } = useTranslationRef(showsTranslationRef);
  const language = useLanguage();
  const [draft] = useState(readDraft);

  // The form has taken the draft from the address bar by now.
  useEffect(() => replaceQuery(''), []);

  if (!draft) {
    return null;
  }
  const time = new Date(draft.savedAt).toLocaleString(language, {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  return (
    <Flex justify="between" align="center" role="status">
      <Text variant="body-small" color="secondary">
        {t('form.draft.restored', { time })}
      </Text>
      <Button
        variant="tertiary"
        size="small"
        onPress={() => {
          clearDraft();
          window.location.reload();
        }}
      >
        {t('form.draft.discard')}
      </Button>
    </Flex>
  );
}
