import { PlanGeometry } from '../api/plan';
import { areaDecorations } from './decorations';
import { Point, sectionOutline } from './outline';
import { planFeatures } from './planFeatures';
import { SeatingPlan, SeatingPlanZone } from './seatingPlan';

/** `seat_guid`s of a plan by seat index, in the same fixed order as its geometry. */
export function seatGuids(plan: SeatingPlan): string[] {
  return plan.zones.flatMap(zone =>
    zone.rows.flatMap(row => row.seats.map(seat => seat.seat_guid)),
  );
}

function addSection(
  geometry: PlanGeometry,
  zone: SeatingPlanZone,
  categoryIndex: Map<string, number>,
) {
  const { seats, rows, sections } = geometry;
  const section = sections.length;
  const firstSeat = seats.number.length;
  const places: Point[][] = [];
  for (const row of zone.rows.filter(candidate => candidate.seats.length)) {
    rows.push({
      section,
      name: row.row_number,
      firstSeat: seats.number.length,
      seatCount: row.seats.length,
    });
    const x = zone.position.x + row.position.x;
    const y = zone.position.y + row.position.y;
    const rowPlaces: Point[] = [];
    for (const seat of row.seats) {
      const place: Point = [
        Math.round(x + seat.position.x),
        Math.round(y + seat.position.y),
      ];
      rowPlaces.push(place);
      seats.x.push(place[0]);
      seats.y.push(place[1]);
      seats.category.push(categoryIndex.get(seat.category)!);
      seats.number.push(seat.seat_number);
    }
    places.push(rowPlaces);
  }
  if (places.length === 0) return;
  sections.push({
    name: zone.name,
    outline: sectionOutline(places),
    firstSeat,
    seatCount: seats.number.length - firstSeat,
  });
}

/**
 * The geometry that the seat picker draws, made from a parsed plan.
 *
 * Seats are numbered in the order of the file: zone by zone, row by row. Zones
 * and rows without seats are left out, the areas of such zones stay.
 *
 * @param digest - names this plan for ever; the caller computes it, since
 * browsers and servers hash in different ways
 */
export function planGeometry(plan: SeatingPlan, digest: string): PlanGeometry {
  const features = planFeatures(plan);
  const geometry: PlanGeometry = {
    digest,
    kind: 'seats',
    size: plan.size,
    categories: plan.categories.map(({ name }) => name),
    sections: [],
    rows: [],
    seats: { x: [], y: [], category: [], number: [] },
    decorations: plan.zones.flatMap(zone =>
      zone.areas.flatMap(area =>
        areaDecorations(area, [zone.position.x, zone.position.y]),
      ),
    ),
    // A plan without features keeps the digest that it had before there were any.
    ...(features && { features }),
  };
  const categoryIndex = new Map(
    geometry.categories.map((name, index) => [name, index]),
  );
  for (const zone of plan.zones) addSection(geometry, zone, categoryIndex);
  return geometry;
}
