import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, Flex, Text } from '@backstage/ui';
import { accountsTranslationRef } from '../translation';

/** Leads to the pages before and after; a direction without a page has a button that says so. */
export function Pager(props: {
  /** Where one is, e.g. "1–25 of 130". */
  label?: string;
  onPrevious?: () => void;
  onNext?: () => void;
}) {
  const { label, onPrevious, onNext } = props;
  const { t } = useTranslationRef(accountsTranslationRef);
  return (
    <Flex gap="3" align="center" style={{ flexWrap: 'wrap' }}>
      <Button
        variant="secondary"
        size="small"
        isDisabled={!onPrevious}
        onPress={onPrevious}
      >
        {t('pager.previous')}
      </Button>
      <Button
        variant="secondary"
        size="small"
        isDisabled={!onNext}
        onPress={onNext}
      >
        {t('pager.next')}
      </Button>
      <Text role="status" variant="body-small">
        {label}
      </Text>
    </Flex>
  );
}
