import type { Box } from '../seating/SeatGrid';

interface Tile {
  canvas: HTMLCanvasElement;
  /** Pixels per plan unit that it was painted with. */
  scale: number;
  dirty: boolean;
  /** Seats that look different now; the rest of the picture is up to date. */
  changed: Set<number>;
  usedAt: number;
}

/** Longest side of a tile in pixels: phones fail on larger textures. */
const LONGEST_SIDE = 2_048;
/** All tiles together have at most this many pixels, 48 MiB. */
const MOST_PIXELS = 12_000_000;

/**
 * Pictures of sections, painted once and then only copied: what makes a map of
 * 50,000 seats move smoothly without a graphics card.
 */
export class SectionTiles {
  readonly #boxes: Box[];
  readonly #paint: PaintSection;
  readonly #repaintSeats: PaintSeats;
  readonly #tiles = new Map<number, Tile>();
  #frame = 0;

  constructor(options: {
    boxes: Box[];
    paint: PaintSection;
    /** Paints single seats over what they were. */
    repaintSeats: PaintSeats;
  }) {
    this.#boxes = options.boxes;
    this.#paint = options.paint;
    this.#repaintSeats = options.repaintSeats;
  }

  /** Has a seat of a section painted anew when next seen. */
  change(section: number, seat: number): void {
    this.#tiles.get(section)?.changed.add(seat);
  }

  /** Has all sections painted anew when next seen. */
  invalidateAll(): void {
    for (const tile of this.#tiles.values()) tile.dirty = true;
  }

  /**
   * Copies the tiles of these sections, painting what is missing or out of date
   * for at most `budgetMs`; an old picture stands in for what is not done.
   *
   * @returns whether something is left to paint
   */
  draw(options: {
    ctx: CanvasRenderingContext2D;
    sections: number[];
    to: { scale: number; offsetX: number; offsetY: number };
    budgetMs: number;
    /** While zooming, pictures of another scale are good enough. */
    moving: boolean;
  }): boolean {
    const { ctx, sections, to, moving } = options;
    const deadline = performance.now() + options.budgetMs;
    let unfinished = false;
    this.#frame += 1;
    // Pictures of another scale are rough anyway, and smoothing them is slow.
    ctx.imageSmoothingEnabled = !moving;
    for (const section of sections) {
      let tile = this.#tiles.get(section);
      const stale =
        !tile ||
        tile.dirty ||
        (!moving && Math.abs(tile.scale / to.scale - 1) > 0.01);
      if (stale && performance.now() < deadline)
        tile = this.#repaint(section, to.scale);
      else if (stale) unfinished = true;
      if (!tile) continue;
      if (tile.changed.size > 0) this.#refresh(section, tile);
      tile.usedAt = this.#frame;
      const box = this.#boxes[section];
      ctx.drawImage(
        tile.canvas,
        Math.round(box.left * to.scale + to.offsetX),
        Math.round(box.top * to.scale + to.offsetY),
        (tile.canvas.width / tile.scale) * to.scale,
        (tile.canvas.height / tile.scale) * to.scale,
      );
    }
    this.#evict();
    return unfinished;
  }

  #refresh(section: number, { canvas, scale, changed }: Tile) {
    const ctx = canvas.getContext('2d');
    const to = this.#projection(section, scale);
    if (ctx) this.#repaintSeats({ ctx, seats: [...changed], to });
    changed.clear();
  }

  #projection(section: number, scale: number) {
    const { left, top } = this.#boxes[section];
    return { scale, offsetX: -left * scale, offsetY: -top * scale };
  }

  #repaint(section: number, wanted: number): Tile {
    const box = this.#boxes[section];
    const width = box.right - box.left;
    const height = box.bottom - box.top;
    const scale = Math.min(wanted, LONGEST_SIDE / Math.max(width, height));
    const canvas =
      this.#tiles.get(section)?.canvas ?? document.createElement('canvas');
    // Setting the size also clears it.
    canvas.width = Math.max(1, Math.ceil(width * scale));
    canvas.height = Math.max(1, Math.ceil(height * scale));
    const ctx = canvas.getContext('2d');
    const to = this.#projection(section, scale);
    if (ctx) this.#paint({ ctx, section, to });
    const tile: Tile = {
      canvas,
      scale,
      dirty: false,
      changed: new Set(),
      usedAt: this.#frame,
    };
    this.#tiles.set(section, tile);
    return tile;
  }

  #evict() {
    let pixels = 0;
    const byUse = [...this.#tiles].sort(([, a], [, b]) => b.usedAt - a.usedAt);
    for (const [section, { canvas, usedAt }] of byUse) {
      pixels += canvas.width * canvas.height;
      if (pixels > MOST_PIXELS && usedAt !== this.#frame)
        this.#tiles.delete(section);
    }
  }
}

/** Paints seats anew onto the tile of their section. */
export type PaintSeats = (options: {
  ctx: CanvasRenderingContext2D;
  seats: number[];
  to: { scale: number; offsetX: number; offsetY: number };
}) => void;

/** Paints a section's seats onto its tile. */
export type PaintSection = (options: {
  ctx: CanvasRenderingContext2D;
  section: number;
  to: { scale: number; offsetX: number; offsetY: number };
}) => void;
