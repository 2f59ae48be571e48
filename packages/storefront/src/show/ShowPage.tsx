import type { ShowPage as Show } from '@marquee/plugin-ticketing-common';
import { Shell } from '../components/Shell';
import { Unavailable } from '../components/Unavailable';
import { useLocale } from '../components/locale';
import { Poster } from '../components/Poster';
import type { ShowPageProps } from '../pages/pageData';
import { SignedOutNote } from '../session/SignedOutNote';
import { CancellationSection } from './CancellationSection';
import { OpeningNote } from './OpeningNote';
import { PerformanceList } from './PerformanceList';
import { PriceTable } from './PriceTable';
import { SaleNotes } from './SaleNotes';
import { ShowFactList } from './ShowFactList';
import { StickyChoice } from './StickyChoice';
import { useLiveShow } from './useLiveShow';

function Sections(props: { initial: Show; date?: string }) {
  const { t } = useLocale();
  const { show, clockOffset } = useLiveShow(props.initial);
  const { facts, performances } = show;
  const [opening] = performances
    .flatMap(({ saleState, opensAt }) =>
      saleState === 'not-open' && opensAt ? [opensAt] : [],
    )
    .sort();
  return (
    <>
      <div className="show-head">
        <Poster
          src={facts.poster}
          title={facts.title}
          alt={facts.posterAlt}
          eager
        />
        <div>
          <p className="genre">{t(`genre.${facts.genre}` as 'genre.other')}</p>
          <h1>{facts.title}</h1>
          <ShowFactList show={show} />
        </div>
      </div>
      <SaleNotes show={show} />
      {opening && (
        <OpeningNote
          opensAt={opening}
          timeZone={facts.venue.timeZone}
          clockOffset={clockOffset}
        />
      )}
      <section aria-labelledby="performances">
        <h2 id="performances">{t('choosePerformance')}</h2>
        <PerformanceList show={show} date={props.date} />
      </section>
      <section aria-labelledby="price-table">
        <h2 id="price-table">{t('prices')}</h2>
        <PriceTable facts={facts} />
      </section>
      <CancellationSection show={show} />
      {facts.description && (
        <section aria-labelledby="about">
          <h2 id="about">{t('about')}</h2>
          <p className="prose">{facts.description}</p>
        </section>
      )}
      <StickyChoice show={show} />
    </>
  );
}

/** A show's own page: what, where, when, how much, and the way to its seats. */
export function ShowPage({ data }: ShowPageProps) {
  const { show } = data;
  if (!show) return <Unavailable data={data} />;
  return (
    <Shell
      data={data}
      homeUrl={data.directoryUrl}
      timeZone={show.facts.venue.timeZone}
      className="page show-page"
      note={<SignedOutNote publicSite={data.directoryUrl} />}
    >
      <Sections initial={show} date={data.date} />
    </Shell>
  );
}
