import { useLocale } from '../components/locale';

/** Says that what is shown is a copy, and from when. */
export function KeptNote(props: { keptAt: string; timeZone: string }) {
  const { t, dateTime } = useLocale();
  return (
    <p className="banner banner-warning" role="status">
      {t('keptCopy', { time: dateTime(props.keptAt, props.timeZone) })}
    </p>
  );
}
