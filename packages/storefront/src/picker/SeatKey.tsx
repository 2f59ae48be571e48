import { useLocale } from '../components/locale';
import type { MessageKey } from '../i18n/pageTexts';
import { usePicker } from './pickerContext';
import { SeatSign, type Sign } from './SeatSign';

const TEXTS: Record<Sign, MessageKey> = {
  wheelchair: 'accessWheelchair',
  companion: 'accessCompanion',
  restricted: 'viewRestricted',
};

/** What the signs on seats mean; only those that the house has. */
export function SeatKey() {
  const { t } = useLocale();
  const features = usePicker().map.plan?.geometry.features;
  if (!features) return null;
  const signs: Sign[] = [
    ...(features.wheelchair.length ? (['wheelchair'] as const) : []),
    ...(features.companion.length ? (['companion'] as const) : []),
    ...(features.restricted.length ? (['restricted'] as const) : []),
  ];
  if (signs.length === 0) return null;
  return (
    <ul className="seat-key">
      {signs.map(sign => (
        <li key={sign}>
          <SeatSign sign={sign} /> {t(TEXTS[sign])}
        </li>
      ))}
    </ul>
  );
}
