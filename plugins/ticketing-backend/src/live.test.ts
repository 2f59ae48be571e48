import {
  SeatDelta,
  seatDeltaSchema,
  ticketingRoutes,
} from '@marquee/plugin-ticketing-common';
import {
  Buyer,
  eventually,
  provideBoxOffices,
  TestBoxOffice,
} from './__testUtils__';

/** Collects the events of one stream. */
class Stream {
  readonly events: { event: string; id?: string; data: string }[] = [];
  readonly #stop = new AbortController();

  constructor(office: TestBoxOffice, lastEventId: string) {
    const url = `${office.url}${ticketingRoutes.seatStream('evening')}`;
    const headers = { 'last-event-id': lastEventId };
    this.#read(fetch(url, { headers, signal: this.#stop.signal })).catch(
      () => undefined,
    );
  }

  get deltas(): SeatDelta[] {
    return this.events
      .filter(({ event }) => event === 'seats')
      .map(({ data }) => seatDeltaSchema.parse(JSON.parse(data)));
  }

  async until(done: (stream: this) => boolean) {
    await eventually(
      () => done(this),
      () => JSON.stringify(this.events),
    );
  }

  close() {
    this.#stop.abort();
  }

  async #read(answer: Promise<Response>) {
    const decoder = new TextDecoder();
    let text = '';
    for await (const chunk of (await answer).body!) {
      text += decoder.decode(chunk, { stream: true });
      const blocks = text.split('\n\n');
      text = blocks.pop()!;
      for (const block of blocks) {
        const field = (name: string) =>
          new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1];
        const event = field('event');
        if (event) {
          this.events.push({ event, id: field('id'), data: field('data')! });
        }
      }
    }
  }
}

describe('live seats', () => {
  const { open } = provideBoxOffices();
  let office: TestBoxOffice;
  let streams: Stream[] = [];

  beforeEach(async () => {
    office = await open();
  });
  afterEach(() => {
    streams.forEach(stream => stream.close());
    streams = [];
  });

  const snapshot = async () => {
    const path = ticketingRoutes.seats('evening');
    const { body } = await new Buyer(office).call('GET', path);
    return { ...body, position: `${body.epoch}:${body.version}` };
  };
  const watch = (position: string) => {
    const stream = new Stream(office, position);
    streams.push(stream);
    return stream;
  };

  it('show a hold to everybody who watches, and its end', async () => {
    const { position } = await snapshot();
    const [one, other] = [watch(position), watch(position)];
    const buyer = new Buyer(office);
    const { body: hold } = await buyer.hold([3, 4]);
    for (const stream of [one, other]) {
      await stream.until(({ deltas }) => deltas.length === 1);
      expect(stream.deltas[0].changes).toEqual([
        [3, 1],
        [4, 1],
      ]);
    }
    await buyer.call('DELETE', ticketingRoutes.hold(hold.id));
    await one.until(({ deltas }) => deltas.length === 2);
    expect(one.deltas[1].changes).toEqual([
      [3, 0],
      [4, 0],
    ]);
  });

  it('go on after a broken line without a gap and without repeating', async () => {
    const start = await snapshot();
    await new Buyer(office).hold([1]);
    const { position } = await snapshot();
    await new Buyer(office).hold([2, 3]);
    await new Buyer(office).hold([4]);
    const stream = watch(position);
    await stream.until(({ deltas }) => deltas.length === 1);
    const [delta] = stream.deltas;
    expect(delta.changes.map(([seat]) => seat)).toEqual([2, 3, 4]);
    expect(delta.version - delta.changes.length).toBe(start.version + 1);
    expect(stream.events[0].id).toBe(`${delta.epoch}:${delta.version}`);
  });

  it('add up to the snapshot, however fast they come', async () => {
    const before = await snapshot();
    const stream = watch(before.position);
    await Promise.all(
      Array.from({ length: 40 }, (_, seat) => new Buyer(office).hold([seat])),
    );
    const { version } = await snapshot();
    await stream.until(({ deltas }) => deltas.at(-1)?.version === version);
    let known = before.version;
    for (const delta of stream.deltas) {
      expect(delta.version - delta.changes.length).toBe(known);
      known = delta.version;
    }
    expect(stream.deltas.flatMap(d => d.changes)).toHaveLength(40);
  });

  it.each([
    ['nothing', () => ''],
    ['another epoch', () => 'older:12'],
  ])('ask who knows %s to take a snapshot', async (_, position) => {
    const stream = watch(position());
    await stream.until(({ events }) => events.length > 0);
    expect(stream.events[0].event).toBe('reset');
  });

  it('ask who names a position that is none to take a snapshot', async () => {
    const { epoch } = await snapshot();
    for (const version of ['1.5', '-1', '9'.repeat(20), '']) {
      const stream = watch(`${epoch}:${version}`);
      await stream.until(({ events }) => events.length > 0);
      expect(stream.events[0].event).toBe('reset');
    }
  });

  it('say when the seats were loaded anew', async () => {
    const { position } = await snapshot();
    const stream = watch(position);
    await new Buyer(office).hold([0]);
    await stream.until(({ deltas }) => deltas.length === 1);
    await office.redis.del('{hamlet:evening}:meta');
    await stream.until(({ events }) => events.at(-1)?.event === 'reset');
    const loaded = await snapshot();
    await new Buyer(office).hold([1]);
    await stream.until(({ deltas }) => deltas.length === 2);
    expect(stream.deltas[1]).toMatchObject({
      epoch: loaded.epoch,
      changes: [[1, 1]],
    });
  });
});
