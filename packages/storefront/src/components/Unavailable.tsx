import type { ShowPageData } from '../pages/pageData';
import { useLocale } from './locale';
import { Shell } from './Shell';

/** In place of a page whose box office has not answered since this server began. */
export function Unavailable({ data }: { data: ShowPageData }) {
  const { t, language } = useLocale();
  return (
    <Shell data={data} homeUrl={data.directoryUrl} className="page notice">
      <h1>{t('unavailableTitle')}</h1>
      <p>{t('unavailableText')}</p>
      <p className="actions">
        <a className="button button-primary" href={data.alternates[language]}>
          {t('tryAgain')}
        </a>
        <a className="button" href={data.directoryUrl}>
          {t('allShows')}
        </a>
      </p>
    </Shell>
  );
}
