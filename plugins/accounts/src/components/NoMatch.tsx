import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Alert, Button } from '@backstage/ui';
import { accountsTranslationRef } from '../translation';

/** Says that nothing fits the filters, which is not the same as there being nothing. */
export function NoMatch({ onClear }: { onClear: () => void }) {
  const { t } = useTranslationRef(accountsTranslationRef);
  return (
    <Alert
      role="status"
      status="info"
      icon
      title={t('filters.noMatch')}
      customActions={
        <Button variant="secondary" size="small" onPress={onClear}>
          {t('filters.clear')}
        </Button>
      }
    />
  );
}
