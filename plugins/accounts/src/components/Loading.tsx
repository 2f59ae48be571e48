import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Flex, Skeleton } from '@backstage/ui';
import { accountsTranslationRef } from '../translation';

/** Bars where the content will be. */
export function Loading({ rows = 3 }: { rows?: number }) {
  const { t } = useTranslationRef(accountsTranslationRef);
  return (
    <Flex
      direction="column"
      gap="3"
      role="status"
      aria-label={t('common.loading')}
    >
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton key={row} width="100%" height={40} />
      ))}
    </Flex>
  );
}
