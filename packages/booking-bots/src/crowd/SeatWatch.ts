import { setTimeout as sleep } from 'node:timers/promises';
import {
  seatDeltaSchema,
  seatSnapshotSchema,
  TICKETING_BASE_PATH,
  ticketingRoutes,
} from '@marquee/plugin-ticketing-common';
import { createParser, EventSourceMessage } from 'eventsource-parser';
import { Caller } from '../client/Caller';
import { SeatMap } from './SeatMap';

/** Before a line that broke is taken up again, in ms. */
const RETRY_MS = 200;

/** Keeps a map as the box office tells it: a snapshot, then a live stream of changes. */
export class SeatWatch {
  readonly #office: () => Caller;
  readonly #performance: string;
  readonly #map: SeatMap;
  readonly #stop = new AbortController();
  readonly #changed: () => void;
  #running?: Promise<void>;

  /** @param options.changed - called after every change of the map */
  constructor(options: {
    /** Another one, perhaps, each time that the line broke. */
    office: () => Caller;
    performance: string;
    map: SeatMap;
    changed?: () => void;
  }) {
    this.#office = options.office;
    this.#performance = options.performance;
    this.#map = options.map;
    this.#changed = options.changed ?? (() => undefined);
  }

  /** Resolves when the map is known for the first time; rejects when it cannot be had. */
  async start(): Promise<void> {
    const id = await this.#snapshot();
    if (!id) throw new Error('The box office does not show its seats');
    this.#running = this.#follow(id);
  }

  /** Ends the stream. */
  async stop(): Promise<void> {
    this.#stop.abort();
    await this.#running;
  }

  async #follow(first: string) {
    const { signal } = this.#stop;
    let id: string | undefined = first;
    while (!signal.aborted) {
      id ??= await this.#snapshot();
      if (id) id = await this.#stream(id).catch(() => undefined);
      if (!signal.aborted && !id) await sleep(RETRY_MS);
    }
  }

  async #snapshot(): Promise<string | undefined> {
    const path = `${TICKETING_BASE_PATH}${ticketingRoutes.seats(
      this.#performance,
    )}`;
    const { status, body } = await this.#office().call({ method: 'GET', path });
    if (status !== 200) return undefined;
    const snapshot = seatSnapshotSchema.parse(body);
    this.#map.reset(snapshot);
    this.#changed();
    return `${snapshot.epoch}:${snapshot.version}`;
  }

  /** Reads until the line breaks; gives the last id, undefined when it is void. */
  async #stream(after: string): Promise<string | undefined> {
    const { signal } = this.#stop;
    let id: string | undefined = after;
    const onEvent = (message: EventSourceMessage) => {
      if (message.event === 'reset') {
        id = undefined;
      } else if (message.event === 'seats') {
        this.#map.apply(seatDeltaSchema.parse(JSON.parse(message.data)));
        id = message.id;
        this.#changed();
      }
    };
    const parser = createParser({ onEvent });
    const body = await this.#office().stream({
      path: `${TICKETING_BASE_PATH}${ticketingRoutes.seatStream(
        this.#performance,
      )}`,
      headers: { 'last-event-id': after },
      signal,
    });
    const text = new TextDecoder();
    for await (const chunk of body) {
      parser.feed(text.decode(chunk, { stream: true }));
      if (!id) break;
    }
    return id;
  }
}
