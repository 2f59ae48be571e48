import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Flex, Skeleton } from '@backstage/ui';
import { showsTranslationRef } from '../../translation';

/** Boxes of the size that the list will have. */
export function ShowListSkeleton() {
  const { t } = useTranslationRef(showsTranslationRef);
  return (
    <Flex gap="4" role="status" aria-label={t('common.loading')}>
      <Skeleton width="100%" height={190} rounded={false} />
      <Skeleton width="100%" height={190} rounded={false} />
      <Skeleton width="100%" height={190} rounded={false} />
    </Flex>
  );
}
