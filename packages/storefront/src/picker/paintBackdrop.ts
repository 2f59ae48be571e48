import type { SeatPlan } from '../seating/SeatPlan';
import type { Tally } from '../seating/tally';
import type { Palette } from './palette';

/** From plan units to pixels of the canvas: `pixel = unit * scale + offset`. */
export interface Projection {
  scale: number;
  offsetX: number;
  offsetY: number;
}

type Context = CanvasRenderingContext2D;
type Points = [number, number][];

function trace(
  ctx: Context,
  points: Points,
  { scale, offsetX, offsetY }: Projection,
) {
  ctx.beginPath();
  points.forEach(([x, y], i) => {
    const px = x * scale + offsetX;
    const py = y * scale + offsetY;
    if (i === 0) ctx.moveTo(px, py);
    else ctx.lineTo(px, py);
  });
  ctx.closePath();
}

function traceEllipse(ctx: Context, points: Points, to: Projection) {
  const [[left, top], [right, bottom]] = points;
  ctx.beginPath();
  ctx.ellipse(
    ((left + right) / 2) * to.scale + to.offsetX,
    ((top + bottom) / 2) * to.scale + to.offsetY,
    (Math.abs(right - left) / 2) * to.scale,
    (Math.abs(bottom - top) / 2) * to.scale,
    0,
    0,
    Math.PI * 2,
  );
}

/** Draws stage, aisles and labels. Their own colours give way to the page's, so that they fit dark pages too. */
export function paintDecorations(
  ctx: Context,
  options: { plan: SeatPlan; to: Projection; palette: Palette },
): void {
  const { plan, to, palette } = options;
  for (const { kind, points, text } of plan.geometry.decorations) {
    if (points.length === 0) continue;
    if (kind === 'text') {
      const size = Math.max(11, plan.pitch * to.scale * 0.9);
      ctx.fillStyle = palette.text;
      ctx.font = `600 ${Math.round(size)}px system-ui, sans-serif`;
      const [x, y] = points[0];
      ctx.fillText(
        text ?? '',
        x * to.scale + to.offsetX,
        y * to.scale + to.offsetY,
      );
      continue;
    }
    ctx.fillStyle = palette.faint;
    if (kind === 'ellipse' && points.length > 1) traceEllipse(ctx, points, to);
    else if (kind === 'rectangle' && points.length === 2) {
      const [[left, top], [right, bottom]] = points;
      trace(
        ctx,
        [
          [left, top],
          [right, top],
          [right, bottom],
          [left, bottom],
        ],
        to,
      );
    } else trace(ctx, points, to);
    ctx.fill();
  }
}

/** Draws a section's ground, the more of its seats are free the stronger. */
export function paintSection(
  ctx: Context,
  options: {
    plan: SeatPlan;
    section: number;
    to: Projection;
    palette: Palette;
    color: string;
    /** Between 0, nothing free, and 1. */
    share: number;
  },
): void {
  const { plan, section, to, palette, color, share } = options;
  trace(ctx, plan.geometry.sections[section].outline, to);
  ctx.fillStyle = palette.faint;
  ctx.fill();
  ctx.globalAlpha = share > 0 ? 0.25 + share * 0.75 : 0;
  ctx.fillStyle = color;
  ctx.fill();
  ctx.globalAlpha = 1;
  ctx.strokeStyle = palette.surface;
  ctx.lineWidth = 1.5;
  ctx.stroke();
}

/** Writes a section's name, and how many of its seats are free, where both fit. */
export function paintSectionLabel(
  ctx: Context,
  options: {
    plan: SeatPlan;
    section: number;
    to: Projection;
    palette: Palette;
    tally: Tally;
    /** Pixels of the canvas per CSS pixel. */
    density: number;
  },
): void {
  const { plan, section, to, palette, tally, density } = options;
  const box = plan.sectionBounds[section];
  const x = ((box.left + box.right) / 2) * to.scale + to.offsetX;
  const y = ((box.top + box.bottom) / 2) * to.scale + to.offsetY;
  const width = (box.right - box.left) * to.scale;
  const { name } = plan.geometry.sections[section];
  const size = 12 * density;
  ctx.font = `700 ${size}px system-ui, sans-serif`;
  const textWidth = ctx.measureText(name).width;
  if (textWidth > width) return;
  const tall = (box.bottom - box.top) * to.scale > size * 3.2;
  ctx.lineWidth = 3 * density;
  ctx.lineJoin = 'round';
  ctx.strokeStyle = palette.surface;
  ctx.fillStyle = palette.text;
  const line = (text: string, at: number) => {
    ctx.strokeText(text, x, at);
    ctx.fillText(text, x, at);
  };
  line(name, tall ? y - size * 0.6 : y);
  if (!tall) return;
  ctx.font = `500 ${size * 0.92}px system-ui, sans-serif`;
  line(String(tally.bySection[section]), y + size * 0.65);
}
