import { useEffect, useState } from 'react';
import { useLocale } from './locale';

/** The same instant on the reader's clock, where that differs from the venue's. */
export function ReaderTime(props: { iso: string; venueZone: string }) {
  const { t, dateTime } = useLocale();
  const { iso, venueZone } = props;
  // Only the browser knows the reader's zone, so the server leaves this empty.
  const [zone, setZone] = useState<string>();
  useEffect(
    () => setZone(new Intl.DateTimeFormat().resolvedOptions().timeZone),
    [],
  );
  if (!zone || dateTime(iso, zone) === dateTime(iso, venueZone)) return null;
  return (
    <span className="muted block small">
      {t('yourTime', { time: dateTime(iso, zone) })}
    </span>
  );
}
