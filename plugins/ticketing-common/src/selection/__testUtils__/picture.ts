import type { PlanGeometry } from '../../api/plan';
import { SEAT_STATE } from '../../api/seatState';

/**
 * A house drawn by lines, the first one in front. A section ends at a line of
 * dashes. In a row:
 *
 * - `.` free, `X` sold, `h` held, `b` blocked, ` ` an aisle
 * - `o` free and chosen
 * - `w` a place for a wheelchair, `c` a companion seat, `s` a step-free seat and
 *   `r` one with a restricted view, all free; `W`, `C` the same two, chosen
 */
export function picture(...lines: string[]): {
  geometry: PlanGeometry;
  states: Uint8Array;
  chosen: number[];
  /** The picture with these seats as `o`. */
  draw(seats?: readonly number[]): string[];
} {
  const geometry: PlanGeometry = {
    digest: '',
    kind: 'seats',
    size: { width: 1_000, height: 1_000 },
    categories: ['R', 'S'],
    sections: [{ name: 'A', outline: [], firstSeat: 0, seatCount: 0 }],
    rows: [],
    seats: { x: [], y: [], category: [], number: [] },
    features: { wheelchair: [], companion: [], stepFree: [], restricted: [] },
    decorations: [{ kind: 'text', points: [[100, -100]], text: 'Stage' }],
  };
  const { seats, sections, rows, features } = geometry;
  const marks: Record<string, number[]> = {
    w: features!.wheelchair,
    c: features!.companion,
    s: features!.stepFree,
    r: [],
  };
  const states: number[] = [];
  const chosen: number[] = [];
  const code: Record<string, number> = {
    X: SEAT_STATE.sold,
    h: SEAT_STATE.held,
    b: SEAT_STATE.blocked,
  };
  lines.forEach((line, y) => {
    const firstSeat = states.length;
    if (/^-+$/.test(line)) {
      const name = 'ABCDEF'[sections.length];
      sections.push({ name, outline: [], firstSeat, seatCount: 0 });
      return;
    }
    for (const [x, sign] of [...line].entries()) {
      if (sign === ' ') continue;
      const seat = states.length;
      seats.x.push(x * 20);
      seats.y.push(y * 25);
      seats.category.push(sections.length > 1 ? 1 : 0);
      seats.number.push(String(x + 1));
      states.push(code[sign] ?? SEAT_STATE.free);
      marks[sign.toLowerCase()]?.push(seat);
      if ('oWC'.includes(sign)) chosen.push(seat);
    }
    const seatCount = states.length - firstSeat;
    const section = sections.length - 1;
    rows.push({ section, name: String(y + 1), firstSeat, seatCount });
    sections[section].seatCount += seatCount;
  });
  if (marks.r.length) features!.restricted.push({ seats: marks.r });

  const draw = (picked: readonly number[] = []) => {
    let seat = 0;
    return lines.map(line =>
      /^-+$/.test(line)
        ? line
        : line.replace(/[^ ]/g, sign => {
            const isPicked = picked.includes(seat);
            seat += 1;
            return isPicked ? 'o' : sign;
          }),
    );
  };
  return { geometry, states: Uint8Array.from(states), chosen, draw };
}
