import { Point } from '../outline';

/** Part of a circle; angles in degrees, 0 is down the page, positive to the right. */
export interface Arc {
  center: Point;
  radius: number;
  from: number;
  to: number;
}

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** The point of a circle at an angle. */
export function pointAt(
  { center, radius }: Pick<Arc, 'center' | 'radius'>,
  degrees: number,
): Point {
  return [
    center[0] + radius * Math.sin(radians(degrees)),
    center[1] + radius * Math.cos(radians(degrees)),
  ];
}

/** Points on an arc `pitch` apart, as many as fit, centred between its ends; left to right. */
export function pointsOnArc(arc: Arc, pitch: number): Point[] {
  const length = radians(arc.to - arc.from) * arc.radius;
  const count = Math.max(0, Math.floor(length / pitch) + 1);
  const step = ((pitch / arc.radius) * 180) / Math.PI;
  const first = (arc.from + arc.to) / 2 - (step * (count - 1)) / 2;
  return Array.from({ length: count }, (_, i) =>
    pointAt(arc, first + i * step),
  );
}
