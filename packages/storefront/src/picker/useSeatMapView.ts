import { type RefObject, useEffect, useRef } from 'react';
import { usePicker } from './pickerContext';
import { SeatMapView, type SeatMapEvents } from './SeatMapView';

/** Puts the map on a canvas and keeps it in step with the picker. */
export function useSeatMapView(options: {
  canvas: RefObject<HTMLCanvasElement>;
  events: SeatMapEvents;
  focused?: number;
  /** A seat to look at before anybody moves the map. */
  firstSeen?: number;
}): RefObject<SeatMapView> {
  const { canvas, focused, firstSeen } = options;
  const { facts, map, hold, filter, suggested } = usePicker();
  const { plan, codes, revision, changed, heardAt } = map;
  const view = useRef<SeatMapView | null>(null);
  const events = useRef(options.events);
  events.current = options.events;
  const latestCodes = useRef(codes);
  latestCodes.current = codes;

  useEffect(() => {
    if (!plan || !canvas.current) return undefined;
    const made = new SeatMapView({
      canvas: canvas.current,
      plan,
      codes: latestCodes.current,
      colors: new Map(
        facts.priceCategories.map(({ id, color }) => [id, color]),
      ),
      events: {
        onSeat: seat => events.current.onSeat(seat),
        onHover: hover => events.current.onHover(hover),
        onLevel: level => events.current.onLevel(level),
        onWhole: whole => events.current.onWhole(whole),
      },
    });
    view.current = made;
    const dark = window.matchMedia('(prefers-color-scheme: dark)');
    const repaint = () => made.refreshPalette();
    dark.addEventListener('change', repaint);
    return () => {
      dark.removeEventListener('change', repaint);
      made.destroy();
      view.current = null;
    };
  }, [canvas, plan, facts]);

  useEffect(() => {
    if (codes) view.current?.setCodes(codes, { changed, heardAt });
  }, [plan, codes, revision, changed, heardAt]);

  useEffect(() => {
    if (firstSeen !== undefined) view.current?.beginAt(firstSeen);
  }, [plan, firstSeen]);

  const { wanted, problem } = hold;
  useEffect(() => {
    view.current?.setMarks({
      mine: wanted,
      suggested: suggested.flat(),
      lost: problem?.type === 'taken' ? problem.seats : [],
      focused,
      filter,
    });
  }, [plan, wanted, problem, suggested, focused, filter]);
  return view;
}
