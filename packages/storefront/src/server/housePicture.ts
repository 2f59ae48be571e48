import type { PlanGeometry } from '@marquee/plugin-ticketing-common';
import { SeatPlan } from '../seating/SeatPlan';
import { LARGEST_SEAT } from '../seating/levelOfDetail';
import { escapeHtml } from './escape';

type Points = [number, number][];

// The colours of the page's map surface in its two schemes, see base.css.
const STYLE =
  '.d{fill:#d8d1cc}.s{stroke:#f2eeea;fill-opacity:.55}text{fill:#211c1f;stroke:#f2eeea}' +
  '@media(prefers-color-scheme:dark){.d{fill:#3a3237}.s{stroke:#1d181b}text{fill:#f3edef;stroke:#1d181b}}';

const list = (points: Points) => points.map(point => point.join()).join(' ');

function decoration({
  kind,
  points,
}: PlanGeometry['decorations'][number]): string {
  if (kind === 'text' || points.length < 2) return '';
  const [[left, top], [right, bottom]] = points;
  if (kind === 'ellipse') {
    const radii = `rx="${Math.abs(right - left) / 2}" ry="${
      Math.abs(bottom - top) / 2
    }"`;
    return `<ellipse class="d" cx="${(left + right) / 2}" cy="${
      (top + bottom) / 2
    }" ${radii}/>`;
  }
  const corners: Points =
    kind === 'rectangle'
      ? [
          [left, top],
          [right, top],
          [right, bottom],
          [left, bottom],
        ]
      : points;
  return `<polygon class="d" points="${list(corners)}"/>`;
}

/**
 * A drawing of a house as the seat map begins: its sections in the colours of their
 * price categories, with their names. It is seen before the map's script and seats
 * are there, and stands where the map will draw the same.
 *
 * @param colors - `#rrggbb` by price category id
 */
export function housePicture(
  geometry: PlanGeometry,
  colors: ReadonlyMap<string, string>,
): string {
  const plan = new SeatPlan(geometry);
  const { left, top, right, bottom } = plan.bounds;
  const width = right - left;
  const height = bottom - top;
  // So that a small house is not drawn larger than the map draws it.
  const largest = LARGEST_SEAT / plan.pitch;
  const size = Math.max(width, height) / 70;
  const sections = geometry.sections.map(({ outline, firstSeat }) => {
    const color = colors.get(plan.categoryOf(firstSeat)) ?? '#666666';
    return `<polygon class="s" fill="${escapeHtml(color)}" points="${list(
      outline,
    )}"/>`;
  });
  const names = geometry.sections.map(({ name }, section) => {
    const box = plan.sectionBounds[section];
    if (name.length * size * 0.7 > box.right - box.left) return '';
    const x = Math.round((box.left + box.right) / 2);
    const y = Math.round((box.top + box.bottom) / 2);
    return `<text x="${x}" y="${y}">${escapeHtml(name)}</text>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${Math.round(
      width * largest,
    )}" height="${Math.round(
      height * largest,
    )}" viewBox="${left} ${top} ${width} ${height}">`,
    `<style>${STYLE}</style>`,
    ...geometry.decorations.map(decoration),
    `<g stroke-width="${Math.round(plan.pitch / 6)}">`,
    ...sections,
    '</g>',
    `<g font-family="system-ui,sans-serif" font-weight="700" font-size="${Math.round(
      size,
    )}" text-anchor="middle" dominant-baseline="central" paint-order="stroke" stroke-width="${
      size / 4
    }" stroke-linejoin="round">`,
    ...names,
    '</g></svg>',
  ].join('');
}
