import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import type { Obstacle } from '@marquee/plugin-accounts-common';
import { formatTime } from '../format/formatTime';
import { useLanguage } from '../hooks/useLanguage';
import { usePaths } from '../navigation';
import { accountsTranslationRef } from '../translation';

function keyOf(obstacle: Obstacle): string {
  return obstacle.type === 'last-admin'
    ? obstacle.type
    : `${obstacle.type} ${obstacle.show}`;
}

/** What stands in the way of the end of an account. */
export function ObstacleList({ obstacles }: { obstacles: Obstacle[] }) {
  return (
    <ul style={{ margin: 0, paddingInlineStart: 20 }}>
      {obstacles.map(obstacle => (
        <li key={keyOf(obstacle)}>
          <ObstacleText obstacle={obstacle} />
        </li>
      ))}
    </ul>
  );
}

function ObstacleText({ obstacle }: { obstacle: Obstacle }) {
  const { t } = useTranslationRef(accountsTranslationRef);
  const language = useLanguage();
  const { show } = usePaths();
  switch (obstacle.type) {
    case 'show-on-sale': {
      const path = show(obstacle.show);
      const text = t('obstacle.showOnSale', { title: obstacle.title });
      return path ? <Link href={path}>{text}</Link> : <>{text}</>;
    }
    case 'coming-tickets':
      return (
        <Link href={obstacle.url}>
          {t('obstacle.comingTickets', {
            title: obstacle.title,
            tickets: `${obstacle.tickets}`,
            time: formatTime(obstacle.startsAt, { language }),
          })}
        </Link>
      );
    case 'last-admin':
      return <>{t('obstacle.lastAdmin')}</>;
    default:
      throw new Error(`Unknown obstacle ${obstacle satisfies never}`);
  }
}
