import { SEAT_STATE } from '@marquee/plugin-ticketing-common';
import { isDark, type Palette } from './palette';
import { type SeatGlyph, SEAT_GLYPHS } from './seatGlyphs';

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
  /** The reader filtered it out. */
  muted: boolean;
  /** Drawn in place of the number. */
  glyph?: SeatGlyph;
  /** Something is in the way of the view: drawn as a dot in the seat. */
  restricted: boolean;
}

/** From this distance between seats on, in pixels, a seat shows its number. */
const NUMBER_FROM = 22;
/** From this distance on, the picture of a seat can be made out. */
const GLYPH_FROM = 13;
/** From this distance on, the dot of a restricted view can be seen. */
const DOT_FROM = 6;

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

/** Places for wheelchairs and companion seats are square, whatever their size. */
function traceSeat(ctx: Context, { x, y, glyph }: SeatLook, radius: number) {
  ctx.beginPath();
  if (glyph) ctx.rect(x - radius, y - radius, radius * 2, radius * 2);
  else ctx.arc(x, y, radius, 0, Math.PI * 2);
}

function paintGlyph(ctx: Context, look: SeatLook, glyph: SeatGlyph) {
  const scale = (look.pitch * 0.66) / 24;
  ctx.save();
  ctx.translate(look.x - scale * 12, look.y - scale * 12);
  ctx.scale(scale, scale);
  ctx.lineWidth = 2;
  ctx.stroke(new Path2D(SEAT_GLYPHS[glyph]));
  ctx.restore();
}

/** What stands on a free seat: its number or its picture, and the dot of a restricted view. */
function paintOnFree(ctx: Context, look: SeatLook, radius: number) {
  const ink = isDark(look.color) ? '#ffffff' : '#000000';
  const isLarge = look.pitch >= NUMBER_FROM;
  ctx.fillStyle = ink;
  if (look.glyph && look.pitch >= GLYPH_FROM) {
    ctx.strokeStyle = ink;
    paintGlyph(ctx, look, look.glyph);
  } else if (isLarge) {
    ctx.font = `600 ${Math.round(look.pitch * 0.36)}px system-ui, sans-serif`;
    ctx.fillText(look.number, look.x, look.y);
  }
  if (!look.restricted || look.pitch < DOT_FROM) return;
  ctx.beginPath();
  const below = isLarge || look.glyph ? radius * 0.68 : 0;
  const size = isLarge ? radius * 0.2 : radius * 0.36;
  ctx.arc(look.x, look.y + below, size, 0, Math.PI * 2);
  ctx.fill();
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
      traceSeat(ctx, look, radius);
      ctx.fill();
      if (!look.muted) paintOnFree(ctx, look, radius);
      return;
    case SEAT_STATE.held:
      traceSeat(ctx, look, radius);
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

/** Takes a seat off a tile, and nothing of its neighbours. */
export function eraseSeat(ctx: Context, look: SeatLook): void {
  ctx.globalCompositeOperation = 'destination-out';
  ctx.beginPath();
  ctx.arc(look.x, look.y, look.pitch * 0.58, 0, Math.PI * 2);
  ctx.fill();
  ctx.globalCompositeOperation = 'source-over';
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
