import { NotFoundError } from '@backstage/errors';
import {
  Performance,
  PlanGeometry,
  ShowFacts,
} from '@marquee/plugin-ticketing-common';
import { ShowStore } from '../stores/ShowStore';

/** How long another process's change may go unnoticed, in ms. */
const FRESH_MS = 1_000;

/** The show with the plan of its seats. */
export interface Offer {
  facts: ShowFacts;
  plan: PlanGeometry;
}

/** What is sold here, read from the database at most once a second. */
export class Catalogue {
  readonly #shows: ShowStore;
  #read?: { at: number; offer: Promise<Offer | undefined> };

  constructor(options: { shows: ShowStore }) {
    this.#shows = options.shows;
  }

  /** The show; undefined before it is set up. */
  async find(): Promise<Offer | undefined> {
    const now = performance.now();
    if (!this.#read || now - this.#read.at > FRESH_MS) {
      this.#read = { at: now, offer: this.#load() };
      // A failed read must not be remembered for a second.
      this.#read.offer.catch(() => this.forget());
    }
    return this.#read.offer;
  }

  /** @throws NotFoundError before the show is set up */
  async get(): Promise<Offer> {
    const offer = await this.find();
    if (!offer) throw new NotFoundError('No show is sold here yet');
    return offer;
  }

  /** @throws NotFoundError when the show has no such performance */
  async performance(id: string): Promise<Offer & { performance: Performance }> {
    const offer = await this.get();
    const found = offer.facts.performances.find(other => other.id === id);
    if (!found) throw new NotFoundError(`No performance '${id}'`);
    return { ...offer, performance: found };
  }

  /** Reads anew next time. */
  forget(): void {
    this.#read = undefined;
  }

  async #load(): Promise<Offer | undefined> {
    const show = await this.#shows.find();
    const plan = show && (await this.#shows.plan(show.plan));
    return show && plan && { facts: show.facts, plan };
  }
}
