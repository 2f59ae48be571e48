import { SEAT_ACCESS } from '@marquee/plugin-ticketing-common';
import type { Level } from '../seating/levelOfDetail';
import {
  filterSeats,
  isSameFilter,
  type SeatFilter,
} from '../seating/seatFilter';
import type { SeatPlan } from '../seating/SeatPlan';
import { type Tally, tallyFree } from '../seating/tally';
import {
  paintDecorations,
  paintSection,
  paintSectionLabel,
  type Projection,
} from './paintBackdrop';
import {
  eraseSeat,
  paintMine,
  paintRing,
  paintSeat,
  type SeatLook,
} from './paintSeat';
import { type Palette, readPalette } from './palette';
import type { SeatGlyph } from './seatGlyphs';
import { SectionTiles } from './SectionTiles';

/** What is drawn over the seats. */
export interface MapMarks {
  mine: readonly number[];
  /** Seats offered instead of lost ones. */
  suggested: readonly number[];
  /** Seats that somebody else was faster for. */
  lost: readonly number[];
  /** The seat that the keyboard is at. */
  focused?: number;
  /** Other seats are shown in grey. */
  filter: SeatFilter;
}

/** Where the map stands: d3's transform, in CSS pixels. */
export interface MapFrame {
  k: number;
  x: number;
  y: number;
  level: Level;
  /** Pixels of the canvas per CSS pixel. */
  density: number;
  moving: boolean;
}

const GLYPHS: Partial<Record<number, SeatGlyph>> = {
  [SEAT_ACCESS.wheelchair]: 'wheelchair',
  [SEAT_ACCESS.companion]: 'companion',
};

/** Up to this many seats are drawn one by one in each frame; more come from tiles. */
const DRAWN_ONE_BY_ONE = 700;
const PAINT_BUDGET_MS = 7;
/** While the map is zoomed, copying its pictures takes most of a frame. */
const MOVING_BUDGET_MS = 2;

/** Draws frames of the map; keeps the pictures that make it fast. */
export class MapPainter {
  readonly #canvas: HTMLCanvasElement;
  readonly #plan: SeatPlan;
  readonly #colors: Map<string, string>;
  readonly #redraw: () => void;
  readonly #tiles: SectionTiles;
  #palette: Palette;
  #codes: Uint8Array;
  #tally: Tally;
  #shown: Uint8Array;
  #marks: MapMarks = {
    mine: [],
    suggested: [],
    lost: [],
    filter: { access: 'none' },
  };

  constructor(options: {
    canvas: HTMLCanvasElement;
    plan: SeatPlan;
    codes: Uint8Array;
    /** `#rrggbb` by price category id. */
    colors: Map<string, string>;
    redraw: () => void;
  }) {
    this.#canvas = options.canvas;
    this.#plan = options.plan;
    this.#codes = options.codes;
    this.#colors = options.colors;
    this.#redraw = options.redraw;
    this.#palette = readPalette(options.canvas);
    this.#shown = filterSeats(this.#plan, this.#marks.filter);
    this.#tally = tallyFree(this.#plan, this.#codes);
    this.#tiles = new SectionTiles({
      boxes: this.#plan.sectionBounds,
      paint: ({ ctx, section, to }) => this.#paintSeatsOf(ctx, section, to),
      repaintSeats: ({ ctx, seats, to }) => {
        this.#prepareText(ctx);
        for (const seat of seats) {
          const look = this.#look(seat, to);
          eraseSeat(ctx, look);
          paintSeat(ctx, look, this.#palette);
        }
      },
    });
  }

  /** Takes new states; `seats` tells which changed, undefined means all. */
  setCodes(codes: Uint8Array, seats?: number[]): void {
    this.#codes = codes;
    this.#tally = tallyFree(this.#plan, codes, this.#shown);
    if (seats) {
      for (const seat of seats) {
        this.#tiles.change(this.#plan.sectionOf(seat), seat);
      }
    } else this.#tiles.invalidateAll();
    this.#redraw();
  }

  /** Takes new marks. */
  setMarks(marks: MapMarks): void {
    if (!isSameFilter(marks.filter, this.#marks.filter)) {
      this.#shown = filterSeats(this.#plan, marks.filter);
      this.#tally = tallyFree(this.#plan, this.#codes, this.#shown);
      this.#tiles.invalidateAll();
    }
    this.#marks = marks;
    this.#redraw();
  }

  /** Reads the colours of the page again. */
  refreshPalette(): void {
    this.#palette = readPalette(this.#canvas);
    this.#tiles.invalidateAll();
    this.#redraw();
  }

  /** Draws one frame; tells whether a further one would be sharper. */
  paint(frame: MapFrame): boolean {
    const ctx = this.#canvas.getContext('2d', { alpha: false });
    if (!ctx) return false;
    const { density } = frame;
    const to = {
      scale: frame.k * density,
      offsetX: frame.x * density,
      offsetY: frame.y * density,
    };
    ctx.fillStyle = this.#palette.surface;
    ctx.fillRect(0, 0, this.#canvas.width, this.#canvas.height);
    this.#prepareText(ctx);
    paintDecorations(ctx, { plan: this.#plan, to, palette: this.#palette });
    const unfinished =
      frame.level === 'sections'
        ? this.#paintOverview(ctx, to, density)
        : this.#paintSeats(ctx, to, frame.moving);
    this.#paintMarks(ctx, to);
    return unfinished;
  }

  #prepareText(ctx: CanvasRenderingContext2D) {
    ctx.textAlign = 'center';
    ctx.textBaseline = 'middle';
  }

  #boxSeen({ scale, offsetX, offsetY }: Projection) {
    const margin = this.#plan.pitch;
    return {
      left: -offsetX / scale - margin,
      top: -offsetY / scale - margin,
      right: (this.#canvas.width - offsetX) / scale + margin,
      bottom: (this.#canvas.height - offsetY) / scale + margin,
    };
  }

  #sectionsSeen(to: Projection): number[] {
    const seen = this.#boxSeen(to);
    return this.#plan.sectionBounds.flatMap((box, section) =>
      box.left < seen.right &&
      box.right > seen.left &&
      box.top < seen.bottom &&
      box.bottom > seen.top
        ? [section]
        : [],
    );
  }

  #paintOverview(
    ctx: CanvasRenderingContext2D,
    to: Projection,
    density: number,
  ) {
    const { sections } = this.#plan.geometry;
    const plan = this.#plan;
    const palette = this.#palette;
    const seen = this.#sectionsSeen(to);
    for (const section of seen) {
      const { firstSeat, seatCount } = sections[section];
      const { category = plan.categoryOf(firstSeat) } = this.#marks.filter;
      paintSection(ctx, {
        plan,
        section,
        to,
        palette,
        color: this.#colorOf(category),
        share: this.#tally.bySection[section] / seatCount,
      });
    }
    for (const section of seen) {
      paintSectionLabel(ctx, {
        plan,
        section,
        to,
        palette,
        tally: this.#tally,
        density,
      });
    }
    return false;
  }

  #paintSeats(ctx: CanvasRenderingContext2D, to: Projection, moving: boolean) {
    const seats = this.#plan.grid.within(this.#boxSeen(to));
    if (seats.length <= DRAWN_ONE_BY_ONE) {
      for (const seat of seats)
        paintSeat(ctx, this.#look(seat, to), this.#palette);
      return false;
    }
    const sections = this.#sectionsSeen(to);
    return this.#tiles.draw({
      ctx,
      sections,
      to,
      moving,
      budgetMs: moving ? MOVING_BUDGET_MS : PAINT_BUDGET_MS,
    });
  }

  #paintSeatsOf(
    ctx: CanvasRenderingContext2D,
    section: number,
    to: Projection,
  ) {
    this.#prepareText(ctx);
    const { firstSeat, seatCount } = this.#plan.geometry.sections[section];
    for (let seat = firstSeat; seat < firstSeat + seatCount; seat++) {
      paintSeat(ctx, this.#look(seat, to), this.#palette);
    }
  }

  #paintMarks(ctx: CanvasRenderingContext2D, to: Projection) {
    const { mine, suggested, lost, focused } = this.#marks;
    const palette = this.#palette;
    for (const seat of mine) paintMine(ctx, this.#look(seat, to), palette);
    for (const seat of suggested)
      paintRing(ctx, this.#look(seat, to), palette.mine);
    for (const seat of lost) paintRing(ctx, this.#look(seat, to), palette.lost);
    if (focused !== undefined)
      paintRing(ctx, this.#look(focused, to), palette.focus);
  }

  #colorOf(category: string) {
    return this.#colors.get(category) ?? '#666666';
  }

  #look(seat: number, { scale, offsetX, offsetY }: Projection): SeatLook {
    const { geometry, marks } = this.#plan;
    const { seats } = geometry;
    const category = this.#plan.categoryOf(seat);
    return {
      x: seats.x[seat] * scale + offsetX,
      y: seats.y[seat] * scale + offsetY,
      pitch: this.#plan.pitch * scale,
      code: this.#codes[seat],
      color: this.#colorOf(category),
      number: seats.number[seat],
      muted: this.#shown[seat] === 0,
      glyph: GLYPHS[marks.access[seat]],
      restricted: marks.view[seat] > 0,
    };
  }
}
