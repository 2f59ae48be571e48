import type { DirectoryEntry } from '@marquee/plugin-ticketing-common';
import { useLocale } from '../components/locale';
import { Poster } from '../components/Poster';
import { cardState, type ListTime } from './cardState';
import { CardTag } from './CardTag';
import { nextPerformance } from './filterShows';

/** One show of the directory: a single link, with all that decides about pressing it. */
export function ShowCard(props: {
  entry: DirectoryEntry;
  time: ListTime;
  eager: boolean;
}) {
  const { t, money, date, time } = useLocale();
  const { entry, time: read } = props;
  const { now } = read;
  const next = nextPerformance(entry, now);
  const more =
    entry.performances.filter(iso => Date.parse(iso) >= now).length - 1;
  return (
    <li className="card">
      <a href={entry.url}>
        <Poster src={entry.poster} title={entry.title} eager={props.eager} />
        <span className="card-text">
          <span className="genre">
            {t(`genre.${entry.genre}` as 'genre.other')}
          </span>
          <strong className="card-title">{entry.title}</strong>
          <span className="block">{entry.venue}</span>
          {next && (
            <span className="block">
              <time dateTime={next}>
                {date(next, entry.timeZone)}{' '}
                <span className="nowrap">{time(next, entry.timeZone)}</span>
              </time>
              {more > 0 && ` ${t('moreDates', { count: more })}`}
            </span>
          )}
          <span className="card-foot">
            <span>
              {t('fromPrice', {
                price: money(entry.fromPrice, entry.currency),
              })}
            </span>
            <CardTag state={cardState(entry, read)} timeZone={entry.timeZone} />
          </span>
        </span>
      </a>
    </li>
  );
}
