import { SEAT_ACCESS } from '@marquee/plugin-ticketing-common';
import type { SeatPlan } from '../seating/SeatPlan';
import { type SeatGlyph, SEAT_GLYPHS } from './seatGlyphs';

/** Signs of seats as the map draws them. */
export type Sign = SeatGlyph | 'restricted';

/** One sign, in the colour of the text around it. Words beside it say the same. */
export function SeatSign({ sign }: { sign: Sign }) {
  return (
    <svg className="seat-sign" viewBox="0 0 24 24" aria-hidden="true">
      {sign === 'restricted' ? (
        <>
          <circle cx="12" cy="12" r="10" />
          <circle cx="12" cy="12" r="3" className="seat-sign-dot" />
        </>
      ) : (
        <path d={SEAT_GLYPHS[sign]} />
      )}
    </svg>
  );
}

/** The signs of a plan's seat. */
export function signsOf({ marks }: SeatPlan, seat: number): Sign[] {
  const access = marks.access[seat];
  return [
    ...(access === SEAT_ACCESS.wheelchair ? (['wheelchair'] as const) : []),
    ...(access === SEAT_ACCESS.companion ? (['companion'] as const) : []),
    ...(marks.view[seat] > 0 ? (['restricted'] as const) : []),
  ];
}

/** All signs of a plan's seat. */
export function SeatSigns(props: { plan: SeatPlan; seat: number }) {
  return (
    <>
      {signsOf(props.plan, props.seat).map(sign => (
        <SeatSign key={sign} sign={sign} />
      ))}
    </>
  );
}
