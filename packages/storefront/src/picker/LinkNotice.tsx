import { useLocale } from '../components/locale';
import { formatClock } from '../format/format';
import type { SeatMap } from './useSeatMap';

/** Says how old the states of the places are while the line is lost. */
export function LinkNotice(props: {
  map: Pick<SeatMap, 'link' | 'asOf'>;
  /** Of the venue. */
  timeZone: string;
  /** Texts for a line lost with, and without, states known. */
  texts: {
    lost: 'linkLost' | 'countsLost';
    never: 'seatsNotLoaded' | 'countsNotLoaded';
  };
}) {
  const { t } = useLocale();
  const { map, timeZone, texts } = props;
  return (
    <div role="status">
      {map.link === 'lost' && (
        <p className="banner banner-warning">
          {map.asOf
            ? t(texts.lost, { time: formatClock(map.asOf, timeZone) })
            : t(texts.never)}
        </p>
      )}
    </div>
  );
}
