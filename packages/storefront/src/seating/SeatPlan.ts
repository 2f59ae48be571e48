import {
  type PlanGeometry,
  type SeatMarks,
  seatMarks,
} from '@marquee/plugin-ticketing-common';
import { type Box, SeatGrid } from './SeatGrid';

/** The place whose `firstSeat` is the last one not after the seat. */
function holder(parts: { firstSeat: number }[], seat: number): number {
  let low = 0;
  let high = parts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (parts[middle].firstSeat <= seat) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Usual distance between neighbours, in plan units: the median over all rows. */
function measurePitch({ rows, seats }: PlanGeometry): number {
  const distances: number[] = [];
  for (const { firstSeat, seatCount } of rows) {
    if (seatCount < 2) continue;
    const next = firstSeat + 1;
    const dx = seats.x[next] - seats.x[firstSeat];
    const dy = seats.y[next] - seats.y[firstSeat];
    distances.push(Math.hypot(dx, dy));
  }
  distances.sort((a, b) => a - b);
  return distances[Math.floor(distances.length / 2)] || 20;
}

function boundsOf(xs: number[], ys: number[], margin: number): Box {
  const box = {
    left: Infinity,
    top: Infinity,
    right: -Infinity,
    bottom: -Infinity,
  };
  xs.forEach((x, i) => {
    box.left = Math.min(box.left, x - margin);
    box.right = Math.max(box.right, x + margin);
    box.top = Math.min(box.top, ys[i] - margin);
    box.bottom = Math.max(box.bottom, ys[i] + margin);
  });
  return box;
}

/** A plan's geometry with everything that is looked up in it often. */
export class SeatPlan {
  readonly geometry: PlanGeometry;
  /** Usual distance between neighbouring seats, in plan units. */
  readonly pitch: number;
  readonly grid: SeatGrid;
  /** Who each seat is for, and what is in the way of its view. */
  readonly marks: SeatMarks;
  /** Box around all seats and decorations. */
  readonly bounds: Box;
  /** Box around each section's seats. */
  readonly sectionBounds: Box[];

  constructor(geometry: PlanGeometry) {
    const { x, y } = geometry.seats;
    this.geometry = geometry;
    this.pitch = measurePitch(geometry);
    this.marks = seatMarks(geometry);
    const margin = this.pitch;
    const drawn = geometry.decorations.flatMap(({ points }) => points);
    this.bounds = boundsOf(
      [...x, ...drawn.map(point => point[0])],
      [...y, ...drawn.map(point => point[1])],
      margin,
    );
    this.sectionBounds = geometry.sections.map(({ firstSeat, seatCount }) => {
      const end = firstSeat + seatCount;
      return boundsOf(x.slice(firstSeat, end), y.slice(firstSeat, end), margin);
    });
    const cell = this.pitch * 2;
    this.grid = new SeatGrid({ x, y, cell, bounds: this.bounds });
  }

  /** How many seats the plan has. */
  get seatCount(): number {
    return this.geometry.seats.x.length;
  }

  /** Index of the section that a seat belongs to. */
  sectionOf(seat: number): number {
    return holder(this.geometry.sections, seat);
  }

  /** Index of the row that a seat belongs to. */
  rowOf(seat: number): number {
    return holder(this.geometry.rows, seat);
  }

  /** Id of a seat's price category. */
  categoryOf(seat: number): string {
    return this.geometry.categories[this.geometry.seats.category[seat]];
  }

  /**
   * Where a seat is, in the words of the house. Places of zones have no number
   * here: only tickets tell by which number people are let in.
   */
  placeOf(seat: number): { section: string; row: string; number: string } {
    return {
      section: this.geometry.sections[this.sectionOf(seat)].name,
      row: this.geometry.rows[this.rowOf(seat)].name,
      number:
        this.geometry.kind === 'zones' ? '' : this.geometry.seats.number[seat],
    };
  }

  /** Indexes of a section's rows, in order. */
  rowsOf(section: number): number[] {
    return this.geometry.rows.flatMap((row, index) =>
      row.section === section ? [index] : [],
    );
  }

  /** Seats of a row, in order. */
  seatsOf(row: number): number[] {
    const { firstSeat, seatCount } = this.geometry.rows[row];
    return Array.from({ length: seatCount }, (_, i) => firstSeat + i);
  }
}
