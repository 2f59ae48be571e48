import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Alert, Button } from '@backstage/ui';
import { errorText } from '../format/errorText';
import { accountsTranslationRef } from '../translation';

/** Says that something could not be loaded, and offers to try again. */
export function Retry(props: { error: Error; onRetry: () => void }) {
  const { t } = useTranslationRef(accountsTranslationRef);
  return (
    <Alert
      role="alert"
      status="danger"
      icon
      title={errorText(t, props.error)}
      customActions={
        <Button variant="secondary" size="small" onPress={props.onRetry}>
          {t('common.retry')}
        </Button>
      }
    />
  );
}
