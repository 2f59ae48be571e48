import { isReserved } from '@marquee/plugin-ticketing-common';
import { useEffect, useRef, useState } from 'react';
import { useLocale } from '../components/locale';
import type { Level } from '../seating/levelOfDetail';
import { HousePicture } from './HousePicture';
import { usePicker } from './pickerContext';
import { SeatConfirm } from './SeatConfirm';
import { SeatKey } from './SeatKey';
import { SeatCursor } from './SeatCursor';
import { SeatTip } from './SeatTip';
import { useSeatMapView } from './useSeatMapView';

/** The map with its buttons; says what is missing while it is not there. */
export function SeatMapPanel(props: {
  /** A seat to look at before anybody moves the map. */
  firstSeen?: number;
  /** Path of a drawing of the house. */
  picture?: string;
  onList(): void;
}) {
  const { t } = useLocale();
  const { map, hold, filter, party = 1, press } = usePicker();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [level, setLevel] = useState<Level>('sections');
  const [whole, setWhole] = useState(true);
  const [hover, setHover] = useState<{ seat: number; x: number; y: number }>();
  const [asked, setAsked] = useState<number>();
  const [focused, setFocused] = useState<number>();
  // Fingers are thicker than seats; and nobody takes a wheelchair place by chance.
  const needsAsking = (seat: number) =>
    window.matchMedia('(pointer: coarse)').matches ||
    (map.plan !== undefined &&
      isReserved(map.plan.marks.access[seat]) &&
      filter.access !== 'wheelchair' &&
      !hold.wanted.includes(seat));
  const view = useSeatMapView({
    canvas,
    focused,
    firstSeen: props.firstSeen,
    events: {
      onLevel: setLevel,
      onWhole: setWhole,
      onHover: setHover,
      onSeat: seat => (needsAsking(seat) ? setAsked(seat) : press(seat)),
    },
  });
  // A seat whose confirmation is open may be taken meanwhile; the sheet shows it.
  useEffect(() => setHover(undefined), [level]);

  const more = party - hold.wanted.length;
  const hint = more > 1 && t('pressTakes', { n: more });
  return (
    <div className={whole ? 'map map-whole' : 'map'}>
      {props.picture && <HousePicture path={props.picture} />}
      <canvas ref={canvas} className="map-canvas" aria-hidden="true" />
      {!map.plan && !map.failed && (
        <p className={props.picture ? 'map-hint' : 'map-cover'} role="status">
          {t('loadingMap')}
        </p>
      )}
      {map.failed && (
        <div className="map-cover map-failed" role="alert">
          <p>{t('mapFailed')}</p>
          <button type="button" className="button" onClick={map.retry}>
            {t('tryAgain')}
          </button>
        </div>
      )}
      {map.plan && (
        <>
          <SeatCursor
            view={view}
            focused={focused}
            onFocused={setFocused}
            onList={props.onList}
          />
          {level !== 'sections' && <SeatKey />}
          {/* Only where there is room for it beside what can be pressed. */}
          {level !== 'seats' && whole && (
            <p className="map-hint">{t('zoomToChoose')}</p>
          )}
          {level === 'seats' && hint && <p className="map-hint">{hint}</p>}
          <div className="map-buttons">
            <button
              type="button"
              aria-label={t('zoomIn')}
              onClick={() => view.current?.zoomBy(1.6)}
            >
              +
            </button>
            <button
              type="button"
              aria-label={t('zoomOut')}
              onClick={() => view.current?.zoomBy(1 / 1.6)}
            >
              −
            </button>
            <button
              type="button"
              aria-label={t('wholeHouse')}
              onClick={() => view.current?.fit()}
            >
              ⤢
            </button>
          </div>
          {hover && <SeatTip {...hover} />}
          {asked !== undefined && (
            <SeatConfirm seat={asked} onClose={() => setAsked(undefined)} />
          )}
        </>
      )}
    </div>
  );
}
