import { useLocale } from '../components/locale';
import { formatClock } from '../format/format';
import { HoldNotice } from './HoldNotice';
import { usePicker } from './pickerContext';

/** What the reader must know now: a lost line, a lost seat, a limit. */
export function PickerNotices() {
  const { t } = useLocale();
  const { facts, map } = usePicker();
  return (
    <div className="notices">
      <div role="status">
        {map.link === 'lost' && map.asOf && (
          <p className="banner banner-warning">
            {t('linkLost', {
              time: formatClock(map.asOf, facts.venue.timeZone),
            })}
          </p>
        )}
        {map.link === 'lost' && !map.asOf && (
          <p className="banner banner-warning">{t('seatsNotLoaded')}</p>
        )}
      </div>
      <HoldNotice />
    </div>
  );
}
