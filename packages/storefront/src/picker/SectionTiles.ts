import type { Box } from '../seating/SeatGrid';

interface Tile {
  canvas: HTMLCanvasElement;
  /** Pixels per plan unit that it was painted with. */
  scale: number;
  dirty: boolean;
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
  readonly #tiles = new Map<number, Tile>();
  #frame = 0;

  constructor(options: { boxes: Box[]; paint: PaintSection }) {
    this.#boxes = options.boxes;
    this.#paint = options.paint;
  }

  /** Has a section painted anew when next seen. */
  invalidate(section: number): void {
    const tile = this.#tiles.get(section);
    if (tile) tile.dirty = true;
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
    if (ctx) {
      const to = {
        scale,
        offsetX: -box.left * scale,
        offsetY: -box.top * scale,
      };
      this.#paint({ ctx, section, to });
    }
    const tile = { canvas, scale: wanted, dirty: false, usedAt: this.#frame };
    this.#tiles.set(section, scale === wanted ? tile : { ...tile, scale });
    return this.#tiles.get(section)!;
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

/** Paints a section's seats onto its tile. */
export type PaintSection = (options: {
  ctx: CanvasRenderingContext2D;
  section: number;
  to: { scale: number; offsetX: number; offsetY: number };
}) => void;
