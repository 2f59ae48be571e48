import { SEAT_STATE } from '@marquee/plugin-ticketing-common';
import { isDark, type Palette } from './palette';

/** One seat as it is to be drawn, in pixels of the canvas. */
export interface SeatLook {
  x: number;
  y: number;
  /** Distance between seats in pixels. */
  pitch: number;
  code: number;
  color: string;
  /** Drawn when it fits. */
  number: string;
  /** Belongs to a category that the reader filtered out. */
  muted: boolean;
}

/** From this distance between seats on, in pixels, a seat shows its number. */
const NUMBER_FROM = 22;

type Context = CanvasRenderingContext2D;

function paintHatch(ctx: Context, { x, y }: SeatLook, radius: number) {
  ctx.save();
  ctx.clip();
  ctx.beginPath();
  for (let offset = -radius * 2; offset < radius * 2; offset += radius * 0.6) {
    ctx.moveTo(x + offset - radius, y + radius);
    ctx.lineTo(x + offset + radius, y - radius);
  }
  ctx.stroke();
  ctx.restore();
}

function paintCross(ctx: Context, { x, y }: SeatLook, size: number) {
  ctx.beginPath();
  ctx.moveTo(x - size, y - size);
  ctx.lineTo(x + size, y + size);
  ctx.moveTo(x + size, y - size);
  ctx.lineTo(x - size, y + size);
  ctx.stroke();
}

/**
 * Draws one seat so that its state shows by shape as well as by colour: free is
 * filled, held by somebody is hatched, sold is a small hollow cross, and a seat
 * that is not for sale is a faint dot.
 */
export function paintSeat(
  ctx: Context,
  look: SeatLook,
  palette: Palette,
): void {
  const radius = look.pitch * 0.4;
  ctx.lineWidth = Math.max(1, look.pitch / 18);
  ctx.strokeStyle = palette.line;
  switch (look.code) {
    case SEAT_STATE.free:
      ctx.fillStyle = look.muted ? palette.faint : look.color;
      ctx.beginPath();
      ctx.arc(look.x, look.y, radius, 0, Math.PI * 2);
      ctx.fill();
      if (look.pitch >= NUMBER_FROM && !look.muted) {
        ctx.fillStyle = isDark(look.color) ? '#ffffff' : '#000000';
        ctx.font = `600 ${Math.round(
          look.pitch * 0.36,
        )}px system-ui, sans-serif`;
        ctx.fillText(look.number, look.x, look.y);
      }
      return;
    case SEAT_STATE.held:
      ctx.beginPath();
      ctx.arc(look.x, look.y, radius, 0, Math.PI * 2);
      ctx.stroke();
      if (look.pitch >= 8) paintHatch(ctx, look, radius);
      return;
    case SEAT_STATE.sold:
      paintCross(ctx, look, look.pitch * 0.16);
      return;
    default:
      ctx.fillStyle = palette.faint;
      ctx.fillRect(look.x - 1, look.y - 1, 2, 2);
  }
}

/** Draws the mark of the reader's own seat over it: a ring and a tick. */
export function paintMine(
  ctx: Context,
  look: SeatLook,
  palette: Palette,
): void {
  const radius = Math.max(look.pitch * 0.46, 4);
  ctx.beginPath();
  ctx.arc(look.x, look.y, radius, 0, Math.PI * 2);
  ctx.fillStyle = palette.mine;
  ctx.fill();
  ctx.lineWidth = Math.max(1.5, radius / 4);
  ctx.strokeStyle = palette.onMine;
  ctx.beginPath();
  ctx.moveTo(look.x - radius * 0.45, look.y);
  ctx.lineTo(look.x - radius * 0.1, look.y + radius * 0.38);
  ctx.lineTo(look.x + radius * 0.48, look.y - radius * 0.36);
  ctx.stroke();
  ctx.lineWidth = 2;
  ctx.strokeStyle = palette.mine;
  ctx.beginPath();
  ctx.arc(look.x, look.y, radius + 2.5, 0, Math.PI * 2);
  ctx.stroke();
}

/** Draws a ring around a seat: the keyboard's place, a suggestion, a loss. */
export function paintRing(ctx: Context, look: SeatLook, color: string): void {
  ctx.lineWidth = 2.5;
  ctx.strokeStyle = color;
  ctx.beginPath();
  ctx.arc(look.x, look.y, Math.max(look.pitch * 0.55, 6), 0, Math.PI * 2);
  ctx.stroke();
}
