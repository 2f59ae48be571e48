import type { ShowPage as Show } from '@marquee/plugin-ticketing-common';
import { useLocale } from '../components/locale';
import { PerformanceList } from '../components/PerformanceList';
import { Poster } from '../components/Poster';
import { Shell } from '../components/Shell';
import { SignedOutNote } from '../session/SignedOutNote';
import { Unavailable } from '../components/Unavailable';
import type { ShowPageProps } from './pageData';

function Facts({ show }: { show: Show }) {
  const { t, date, money } = useLocale();
  const { facts, performances } = show;
  const { timeZone } = facts.venue;
  const days = performances.map(({ startsAt }) => startsAt).sort();
  const [first, last] = [days[0], days[days.length - 1]].map(day =>
    date(day, timeZone),
  );
  return (
    <dl className="facts">
      <div>
        <dt>{t('when')}</dt>
        <dd>
          {first === last ? first : t('fromTo', { from: first, to: last })}
        </dd>
      </div>
      <div>
        <dt>{t('where')}</dt>
        <dd>
          {facts.venue.name}
          {facts.venue.address && (
            <span className="muted block">{facts.venue.address}</span>
          )}
        </dd>
      </div>
      <div>
        <dt>{t('prices')}</dt>
        <dd>
          <ul className="prices">
            {facts.priceCategories.map(category => (
              <li key={category.id}>
                <svg className="swatch" viewBox="0 0 12 12" aria-hidden="true">
                  <circle cx="6" cy="6" r="6" fill={category.color} />
                </svg>
                <span>{category.name}</span>
                <strong>{money(category.price, facts.currency)}</strong>
              </li>
            ))}
          </ul>
        </dd>
      </div>
    </dl>
  );
}

/** A show's own page: what, where, when, how much, and the way to its seats. */
export function ShowPage({ data }: ShowPageProps) {
  const { t } = useLocale();
  const { show } = data;
  if (!show) return <Unavailable data={data} />;
  const { facts } = show;
  return (
    <Shell
      data={data}
      homeUrl={data.directoryUrl}
      timeZone={facts.venue.timeZone}
      className="page show-page"
      note={<SignedOutNote publicSite={data.directoryUrl} />}
    >
      <div className="show-head">
        <Poster src={facts.poster} title={facts.title} eager />
        <div>
          <p className="genre">{t(`genre.${facts.genre}` as 'genre.other')}</p>
          <h1>{facts.title}</h1>
          <Facts show={show} />
        </div>
      </div>
      <section aria-labelledby="performances">
        <h2 id="performances">{t('choosePerformance')}</h2>
        <PerformanceList show={show} />
      </section>
      {facts.description && (
        <section aria-labelledby="about">
          <h2 id="about">{t('about')}</h2>
          <p className="prose">{facts.description}</p>
        </section>
      )}
    </Shell>
  );
}
