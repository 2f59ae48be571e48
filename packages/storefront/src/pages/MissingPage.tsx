import { useLocale } from '../components/locale';
import { Shell } from '../components/Shell';
import type { ShowPageProps } from './pageData';

/** For addresses that lead nowhere. */
export function MissingPage({ data }: ShowPageProps) {
  const { t } = useLocale();
  return (
    <Shell data={data} homeUrl={data.directoryUrl} className="page notice">
      <h1>{t('missingTitle')}</h1>
      <p>{t('missingText')}</p>
      <p className="actions">
        <a className="button button-primary" href="/">
          {t('toShow')}
        </a>
        <a className="button" href={data.directoryUrl}>
          {t('allShows')}
        </a>
      </p>
    </Shell>
  );
}
