import { SEAT_STATE } from '@marquee/plugin-ticketing-common';
import { select } from 'd3-selection';
import 'd3-transition';
import {
  type D3ZoomEvent,
  zoom,
  zoomIdentity,
  type ZoomTransform,
} from 'd3-zoom';
import {
  LARGEST_SEAT,
  levelOfDetail,
  type Level,
} from '../seating/levelOfDetail';
import type { Box } from '../seating/SeatGrid';
import type { SeatPlan } from '../seating/SeatPlan';
import { MapPainter, type MapMarks } from './MapPainter';
import { MapTimings } from './MapTimings';

/** What happens on the map, for the page to act on. */
export interface SeatMapEvents {
  onSeat(seat: number): void;
  /** The seat under the mouse and its place on the map in CSS pixels. */
  onHover(hover: { seat: number; x: number; y: number } | undefined): void;
  onLevel(level: Level): void;
  /** Whether the whole house is shown, with room below for what is said of it. */
  onWhole(whole: boolean): void;
}

/** Sharper screens get no more than this many pixels per CSS pixel. */
const SHARPEST = 2;
const MARGIN = 16;
/** Below what is shown there is room for a line of text over the map. */
const TEXT_ROOM = 32;

/** The seat map on its canvas: moves by touch, mouse, wheel and buttons, and tells what was hit. */
export class SeatMapView {
  readonly #canvas: HTMLCanvasElement;
  readonly #plan: SeatPlan;
  readonly #events: SeatMapEvents;
  readonly #painter: MapPainter;
  readonly #timings = new MapTimings();
  readonly #zoom = zoom<HTMLCanvasElement, unknown>();
  readonly #resizes: ResizeObserver;
  readonly #coarse = window.matchMedia('(pointer: coarse)');
  readonly #calm = window.matchMedia('(prefers-reduced-motion: reduce)');
  #transform: ZoomTransform = zoomIdentity;
  #level?: Level;
  #fitted = false;
  /** The whole house is shown and nobody moved it: it stays whole when the room changes. */
  #whole = true;
  #first?: number;
  #frame = 0;
  #movedAt = 0;

  constructor(options: {
    canvas: HTMLCanvasElement;
    plan: SeatPlan;
    events: SeatMapEvents;
    /** Undefined before the states are known. */
    codes?: Uint8Array;
    colors: Map<string, string>;
  }) {
    const { canvas, plan } = options;
    this.#canvas = canvas;
    this.#plan = plan;
    this.#events = options.events;
    this.#painter = new MapPainter({
      ...options,
      // Before the states are known, no seat looks free.
      codes:
        options.codes ??
        new Uint8Array(plan.seatCount).fill(SEAT_STATE.blocked),
      redraw: () => this.redraw(),
    });
    if (options.codes) this.#timings.heardAll();
    this.#zoom
      .clickDistance(6)
      .filter(event => !event.button)
      .on('zoom', (event: D3ZoomEvent<HTMLCanvasElement, unknown>) => {
        if (event.transform.k !== this.#transform.k)
          this.#movedAt = performance.now();
        this.#transform = event.transform;
        if (event.sourceEvent) this.#setWhole(false);
        this.#events.onHover(undefined);
        this.#tellLevel();
        this.redraw();
      });
    select(canvas).call(this.#zoom).on('dblclick.zoom', null);
    canvas.addEventListener('click', this.#onClick);
    canvas.addEventListener('pointermove', this.#onMove);
    canvas.addEventListener('pointerleave', this.#onLeave);
    this.#resizes = new ResizeObserver(() => this.#resize());
    this.#resizes.observe(canvas);
  }

  /** Takes the view off its canvas. */
  destroy(): void {
    cancelAnimationFrame(this.#frame);
    this.#resizes.disconnect();
    select(this.#canvas).on('.zoom', null);
    this.#canvas.removeEventListener('click', this.#onClick);
    this.#canvas.removeEventListener('pointermove', this.#onMove);
    this.#canvas.removeEventListener('pointerleave', this.#onLeave);
  }

  /** Shows new states; `changed` tells which seats are new, undefined means all. */
  setCodes(
    codes: Uint8Array,
    { changed, heardAt }: { changed?: number[]; heardAt: number },
  ): void {
    this.#painter.setCodes(codes, changed);
    this.#timings.heardAll();
    if (changed) this.#timings.heard(changed.length, heardAt);
  }

  /** Shows marks over the seats, and the filter. */
  setMarks(marks: MapMarks): void {
    this.#painter.setMarks(marks);
  }

  /** Reads the colours again: the colour scheme changed. */
  refreshPalette(): void {
    this.#painter.refreshPalette();
  }

  /** Zooms by a factor around the middle of what is seen. */
  zoomBy(factor: number): void {
    this.#setWhole(false);
    this.#zoom.scaleBy(this.#moved(), factor);
  }

  /** Shows the whole house. */
  fit(): void {
    this.#setWhole(true);
    this.#show(this.#plan.bounds);
  }

  /** Shows a whole section, its seats large enough to be chosen. */
  showSection(section: number): void {
    this.#setWhole(false);
    this.#show(this.#plan.sectionBounds[section], this.#pitchToChoose());
  }

  /** Brings a seat into the middle, large enough to be chosen. */
  showSeat(seat: number): void {
    this.#setWhole(false);
    const { x, y } = this.#plan.geometry.seats;
    const around = this.#plan.pitch * 4;
    const box = {
      left: x[seat] - around,
      right: x[seat] + around,
      top: y[seat] - around,
      bottom: y[seat] + around,
    };
    const pitch = this.#plan.pitch * this.#transform.k;
    this.#show(box, Math.max(pitch, this.#pitchToChoose()), pitch);
  }

  /** Begins at a seat instead of with the whole house. */
  beginAt(seat: number): void {
    this.#first = seat;
    if (this.#fitted) this.showSeat(seat);
  }

  /** Draws in the next frame. */
  redraw(): void {
    if (this.#frame) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      const moving = performance.now() - this.#movedAt < 150;
      const { k, x, y } = this.#transform;
      const unfinished = this.#painter.paint({
        k,
        x,
        y,
        moving,
        density: this.#density,
        level: this.#level ?? 'sections',
      });
      if (unfinished || moving) this.redraw();
      if (!unfinished) this.#timings.drew();
    });
  }

  get #density() {
    return Math.min(window.devicePixelRatio || 1, SHARPEST);
  }

  #pitchToChoose() {
    return this.#coarse.matches ? 30 : 22;
  }

  // The transition is left out where the reader wants no motion.
  #moved() {
    const canvas = select(this.#canvas);
    return canvas.transition().duration(this.#calm.matches ? 0 : 250);
  }

  #show(box: Box, pitch = 0, most = LARGEST_SEAT) {
    const { clientWidth: width, clientHeight } = this.#canvas;
    const height = clientHeight - TEXT_ROOM;
    const fitting = Math.min(
      (width - MARGIN * 2) / (box.right - box.left),
      (height - MARGIN * 2) / (box.bottom - box.top),
    );
    const largest = Math.max(most, pitch) / this.#plan.pitch;
    const k = Math.min(Math.max(fitting, pitch / this.#plan.pitch), largest);
    const to = zoomIdentity
      .translate(width / 2, height / 2)
      .scale(k)
      .translate(-(box.left + box.right) / 2, -(box.top + box.bottom) / 2);
    if (this.#fitted) this.#zoom.transform(this.#moved(), to);
    else this.#zoom.transform(select(this.#canvas), to);
  }

  #resize() {
    const { clientWidth: width, clientHeight: height } = this.#canvas;
    if (!width || !height) return;
    this.#canvas.width = Math.round(width * this.#density);
    this.#canvas.height = Math.round(height * this.#density);
    const { left, top, right, bottom } = this.#plan.bounds;
    const whole = Math.min(width / (right - left), height / (bottom - top));
    const air = 80 / whole;
    this.#zoom
      .extent([
        [0, 0],
        [width, height],
      ])
      .scaleExtent([
        whole * 0.6,
        Math.max(whole, LARGEST_SEAT / this.#plan.pitch),
      ])
      .translateExtent([
        [left - air, top - air],
        [right + air, bottom + air],
      ]);
    if (!this.#fitted || this.#whole) {
      const isFirst = !this.#fitted;
      this.#fitted = false;
      // Whoever looks at the whole house goes on doing so.
      if (isFirst && this.#first !== undefined) this.showSeat(this.#first);
      else this.fit();
      this.#fitted = true;
    }
    this.redraw();
  }

  #setWhole(whole: boolean) {
    this.#whole = whole;
    this.#events.onWhole(whole);
  }

  #tellLevel() {
    const pitch = this.#plan.pitch * this.#transform.k;
    const level = levelOfDetail(
      pitch,
      this.#coarse.matches ? 'coarse' : 'fine',
    );
    if (level === this.#level) return;
    this.#level = level;
    this.#events.onLevel(level);
  }

  #hit(event: MouseEvent, reach: number) {
    const [x, y] = this.#transform.invert([event.offsetX, event.offsetY]);
    return this.#plan.grid.nearest(x, y, this.#plan.pitch * reach);
  }

  #onClick = (event: MouseEvent) => {
    if (this.#level === 'seats') {
      const seat = this.#hit(event, 0.6);
      if (seat !== undefined) this.#events.onSeat(seat);
      return;
    }
    const near = this.#hit(event, 4);
    if (near !== undefined) this.showSection(this.#plan.sectionOf(near));
  };

  #onMove = (event: PointerEvent) => {
    if (event.pointerType !== 'mouse' || event.buttons) return;
    const choosing = this.#level === 'seats';
    const seat = choosing ? this.#hit(event, 0.55) : undefined;
    this.#canvas.classList.toggle('over-seat', seat !== undefined);
    if (seat === undefined) this.#events.onHover(undefined);
    else {
      const { x, y } = this.#plan.geometry.seats;
      const [left, top] = this.#transform.apply([x[seat], y[seat]]);
      this.#events.onHover({ seat, x: left, y: top });
    }
  };

  #onLeave = () => this.#events.onHover(undefined);
}
