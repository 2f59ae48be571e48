import type { Obstacle } from '@marquee/plugin-accounts-common';
import { useLocale } from '../../components/locale';
import { useAccountTexts } from '../texts/useAccountTexts';

function ObstacleText({ obstacle }: { obstacle: Obstacle }) {
  const texts = useAccountTexts();
  const { dateTime } = useLocale();
  switch (obstacle.type) {
    case 'coming-tickets': {
      const { title, startsAt, tickets, url } = obstacle;
      const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
      const time = dateTime(startsAt, zone);
      return (
        <>
          {texts('obstacle.coming-tickets', { title, time, count: tickets })}{' '}
          <a href={url}>{title}</a>
        </>
      );
    }
    case 'show-on-sale':
      return <>{texts('obstacle.show-on-sale', { title: obstacle.title })}</>;
    case 'last-admin':
      return <>{texts('obstacle.last-admin')}</>;
    default:
      obstacle satisfies never;
      return null;
  }
}

/** What has to be settled before an account can go. */
export function ObstacleList(props: { obstacles: Obstacle[] }) {
  const texts = useAccountTexts();
  return (
    <section
      className="banner banner-warning"
      aria-labelledby="obstacles-title"
      role="alert"
    >
      <h2 id="obstacles-title">{texts('obstacles')}</h2>
      <ul className="plain-list">
        {props.obstacles.map(obstacle => (
          <li
            key={obstacle.type === 'last-admin' ? obstacle.type : obstacle.show}
          >
            <ObstacleText obstacle={obstacle} />
          </li>
        ))}
      </ul>
    </section>
  );
}
