/**
 * Tells the browser's performance tools, and whoever observes them, how long the
 * map took: marks `seat-map:sections` (first picture) and `seat-map:seats` (first
 * one with the states of all seats), and a measure `seat-map:changes` for each
 * change from hearing of it to having drawn it. Nothing is kept.
 */
export class MapTimings {
  #drewSections = false;
  #drewSeats = false;
  #knowsSeats = false;
  #changes?: { since: number; seats: number };

  /** The states of all seats are there. */
  heardAll(): void {
    this.#knowsSeats = true;
  }

  /** Some seats changed; `since` is when the page heard of it, by `performance.now()`. */
  heard(seats: number, since: number): void {
    const before = this.#changes;
    this.#changes = {
      since: before?.since ?? since,
      seats: seats + (before?.seats ?? 0),
    };
  }

  /** A frame was drawn that shows all that was heard. */
  drew(): void {
    if (!this.#drewSections) performance.mark('seat-map:sections');
    this.#drewSections = true;
    if (!this.#knowsSeats) return;
    if (!this.#drewSeats) performance.mark('seat-map:seats');
    this.#drewSeats = true;
    if (!this.#changes) return;
    const { since, seats } = this.#changes;
    const name = 'seat-map:changes';
    performance.measure(name, { start: since, detail: { seats } });
    // Observers have it; kept, it would fill the memory of a page that stays open.
    performance.clearMeasures(name);
    this.#changes = undefined;
  }
}
