import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, ButtonLink, Flex } from '@backstage/ui';
import { ScreenTitle } from '../../components/ScreenTitle';
import { accountsTranslationRef } from '../../translation';

/** Tells a buyer where the account signs in: never here. */
export function Elsewhere(props: { url: string; onBack: () => void }) {
  const { t } = useTranslationRef(accountsTranslationRef);
  return (
    <Flex direction="column" gap="4">
      <ScreenTitle lead={t('elsewhere.lead')}>
        {t('elsewhere.title')}
      </ScreenTitle>
      <Flex gap="2" style={{ flexWrap: 'wrap' }}>
        <ButtonLink href={props.url} size="medium">
          {t('elsewhere.go')}
        </ButtonLink>
        <Button variant="tertiary" size="medium" onPress={props.onBack}>
          {t('elsewhere.other')}
        </Button>
      </Flex>
    </Flex>
  );
}
