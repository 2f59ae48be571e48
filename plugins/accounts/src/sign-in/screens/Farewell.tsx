import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, Flex } from '@backstage/ui';
import { ScreenTitle } from '../../components/ScreenTitle';
import { accountsTranslationRef } from '../../translation';

/** What somebody sees who has withdrawn. */
export function Farewell({ onDone }: { onDone: () => void }) {
  const { t } = useTranslationRef(accountsTranslationRef);
  return (
    <Flex direction="column" gap="4" role="status">
      <ScreenTitle lead={t('farewell.lead')}>{t('farewell.title')}</ScreenTitle>
      <Button variant="secondary" size="medium" onPress={onDone}>
        {t('farewell.toSignIn')}
      </Button>
    </Flex>
  );
}
