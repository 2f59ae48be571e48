import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, type ButtonProps } from '@backstage/ui';
import type { Act } from '../hooks/useAct';
import { accountsTranslationRef } from '../translation';

/**
 * A button that says while it works. Backstage's own pending state says so in
 * English only.
 */
export function ActButton(
  props: Omit<ButtonProps, 'onPress' | 'isPending' | 'loading'> & { act: Act },
) {
  const { act, children, ...button } = props;
  const { t } = useTranslationRef(accountsTranslationRef);
  return (
    <Button {...button} onPress={act.run}>
      {act.pending ? t('form.sending') : children}
    </Button>
  );
}
