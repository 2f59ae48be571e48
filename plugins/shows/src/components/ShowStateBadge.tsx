import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Badge } from '@backstage/ui';
import type { Show } from '@marquee/plugin-shows-common';
import {
  RiCheckboxCircleFill,
  RiErrorWarningFill,
  RiLoader4Line,
} from '@remixicon/react';
import { showsTranslationRef } from '../translation';

/** State of a show by shape and word, never by colour alone. */
export function ShowStateBadge({
  show,
}: {
  show: Pick<Show, 'state' | 'latestRevision'>;
}) {
  const { t } = useTranslationRef(showsTranslationRef);
  const { state } = show;
  switch (state) {
    case 'opening': {
      const { steps } = show.latestRevision;
      const done = steps.filter(step => step.state === 'done').length;
      return (
        <Badge icon={<RiLoader4Line />}>
          {t('state.opening', { done: `${done}`, total: `${steps.length}` })}
        </Badge>
      );
    }
    case 'on-sale':
      return (
        <Badge
          icon={<RiCheckboxCircleFill color="var(--bui-positive-fg-subdued)" />}
        >
          {t('state.onSale')}
        </Badge>
      );
    case 'failed':
      return (
        <Badge
          icon={<RiErrorWarningFill color="var(--bui-negative-fg-subdued)" />}
        >
          {t('state.failed')}
        </Badge>
      );
    default:
      throw new Error(`Unknown state ${state satisfies never}`);
  }
}
