import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Alert, ButtonLink } from '@backstage/ui';
import type { Show } from '@marquee/plugin-shows-common';
import type { ReactNode } from 'react';
import type { Loaded } from '../hooks/useLoaded';
import { useLookAgain } from '../hooks/useLookAgain';
import { useShowId } from '../hooks/useShow';
import { useShowPath } from '../navigation';
import { ticketingTranslationRef } from '../translation';

/**
 * What only a show that was opened has: a box office that answers. Until then it says
 * so, where its opening can be followed, and begins by itself once it is open.
 */
export function IfOpen(props: { show: Loaded<Show>; children: ReactNode }) {
  const { show, children } = props;
  const isClosed = show.data !== undefined && !isOpen(show.data);
  return isClosed ? <NotOpen show={show} /> : <>{children}</>;
}

function NotOpen({ show }: { show: Loaded<Show> }) {
  const { t } = useTranslationRef(ticketingTranslationRef);
  const path = useShowPath(useShowId());
  const { data, pending, reload } = show;
  useLookAgain({ isDue: !pending, seen: stepsOf(data), look: reload });
  return (
    <Alert
      role="status"
      status="info"
      icon
      title={t('common.notOpen')}
      description={t('common.followOpening')}
      customActions={
        path && (
          <ButtonLink size="small" href={path}>
            {t('common.toShow')}
          </ButtonLink>
        )
      }
    />
  );
}

function isOpen({ liveRevision }: Show): boolean {
  return liveRevision !== undefined;
}

/** How far its opening is, in one word. */
function stepsOf(show: Show | undefined): string {
  const { number, steps } = show?.latestRevision ?? { number: 0, steps: [] };
  return [number, ...steps.map(({ state }) => state)].join(' ');
}
