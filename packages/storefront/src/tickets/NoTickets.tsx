import { useLocale } from '../components/locale';

/** For somebody who never booked. */
export function NoTickets({ directoryUrl }: { directoryUrl: string }) {
  const { t } = useLocale();
  return (
    <div className="notice">
      <p>{t('noTickets')}</p>
      <p>
        <a className="button button-primary" href={directoryUrl}>
          {t('allShows')}
        </a>
      </p>
    </div>
  );
}
