import { useEffect, useRef } from 'react';
import { useSeatDescription } from './useSeatName';

/** What a seat is, beside the mouse. Hidden from screen readers: the list says the same. */
export function SeatTip(props: { seat: number; x: number; y: number }) {
  const describe = useSeatDescription();
  const tip = useRef<HTMLDivElement>(null);
  const { x, y } = props;
  // Set by script, since the page's policy allows no style attributes.
  useEffect(() => {
    if (tip.current)
      tip.current.style.translate = `calc(${x}px - 50%) calc(${y}px - 100% - 18px)`;
  }, [x, y]);
  return (
    <div ref={tip} className="seat-tip" aria-hidden="true">
      {describe(props.seat)}
    </div>
  );
}
