import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Badge } from '@backstage/ui';
import type { AuditEvent } from '@marquee/plugin-accounts-common';
import { RiCheckLine, RiCloseCircleFill } from '@remixicon/react';
import { accountsTranslationRef } from '../../translation';

/** How an event ended, by shape and word. */
export function OutcomeBadge({ outcome }: { outcome: AuditEvent['outcome'] }) {
  const { t } = useTranslationRef(accountsTranslationRef);
  return outcome === 'success' ? (
    <Badge icon={<RiCheckLine />}>{t('audit.success')}</Badge>
  ) : (
    <Badge icon={<RiCloseCircleFill color="var(--bui-negative-fg-subdued)" />}>
      {t('audit.failure')}
    </Badge>
  );
}
