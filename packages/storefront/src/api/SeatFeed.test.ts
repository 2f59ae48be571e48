/** @jest-environment node */
import { packSeatStates } from '@marquee/plugin-ticketing-common';
import { SeatFeed } from './SeatFeed';
import { TicketingClient } from './TicketingClient';

const snapshot = (version: number, codes: number[], epoch = 'e1') => ({
  epoch,
  version,
  seatCount: codes.length,
  states: packSeatStates(codes),
});
const delta = (version: number, changes: [number, number][]) =>
  `event: seats\ndata: ${JSON.stringify({
    epoch: 'e1',
    version,
    changes,
  })}\n\n`;

/** A box office whose streams say what they are told, then end; afterwards the feed is stopped. */
async function follow(options: { snapshots: object[]; streams: string[] }) {
  const snapshots = [...options.snapshots];
  const streams = [...options.streams];
  const told: unknown[] = [];
  const running: { feed?: SeatFeed } = {};
  const resumed: (string | null)[] = [];
  const office = async (
    url: unknown,
    init?: RequestInit,
  ): Promise<Response> => {
    if (!String(url).endsWith('/stream'))
      return Response.json(snapshots.shift());
    resumed.push(new Headers(init?.headers).get('last-event-id'));
    const text = streams.shift();
    if (text === undefined) running.feed?.stop();
    return new Response(text ?? '');
  };
  const feed = new SeatFeed({
    performance: 'p1',
    client: new TicketingClient({ fetch: office }),
    fetch: office,
    listener: {
      onSnapshot: () => told.push('snapshot'),
      onChange: seats => told.push(seats),
      onLink: link => {
        told.push(link);
        // Without the wait of the back-off, which its own test is about.
        if (link === 'lost') setTimeout(() => feed.retryNow(), 0);
      },
    },
  });
  running.feed = feed;
  await feed.run();
  return { told, resumed, codes: [...feed.book.codes] };
}

/** A feed over lines that stay open and say nothing; `lines` are those opened so far. */
function silentLines() {
  const lines: AbortSignal[] = [];
  const told: unknown[] = [];
  const clock = { now: 0 };
  const office = async (url: unknown, init?: RequestInit) => {
    if (!String(url).endsWith('/stream'))
      return Response.json(snapshot(4, [0, 0]));
    const { signal } = init as { signal: AbortSignal };
    lines.push(signal);
    const body = new ReadableStream({
      start: controller =>
        signal.addEventListener('abort', () => controller.error(new Error())),
    });
    return new Response(body);
  };
  const feed = new SeatFeed({
    performance: 'p1',
    client: new TicketingClient({ fetch: office }),
    fetch: office,
    now: () => clock.now,
    listener: {
      onSnapshot: () => told.push('snapshot'),
      onChange: seats => told.push(seats),
      onLink: link => told.push(link),
    },
  });
  return { feed, lines, told, clock };
}
const turn = () => new Promise(resolve => setTimeout(resolve, 5));
const until = async (holds: () => boolean) => {
  while (!holds()) await turn();
};

describe('SeatFeed', () => {
  it('begins with a snapshot and follows the changes after it', async () => {
    const { told, resumed, codes } = await follow({
      snapshots: [snapshot(4, [0, 0])],
      streams: [delta(5, [[1, 2]])],
    });
    expect(told).toEqual(['snapshot', 'live', [1], 'lost', 'live']);
    expect(resumed).toEqual(['e1:4', 'e1:5']);
    expect(codes).toEqual([0, 2]);
  });

  it('takes a new snapshot when changes are missing', async () => {
    const { codes, resumed } = await follow({
      snapshots: [snapshot(4, [0, 0]), snapshot(9, [1, 1])],
      streams: [delta(9, [[1, 2]])],
    });
    expect(codes).toEqual([1, 1]);
    expect(resumed[1]).toBe('e1:9');
  });

  it('takes a new snapshot when the box office says that the old one is void', async () => {
    const { codes, resumed } = await follow({
      snapshots: [snapshot(40, [2, 2]), snapshot(0, [0, 0], 'e2')],
      streams: ['event: reset\ndata: {}\n\n'],
    });
    expect(codes).toEqual([0, 0]);
    expect(resumed[1]).toBe('e2:0');
  });

  it('replaces a line at once that is quiet when the reader comes back, and leaves another alone', async () => {
    const { feed, lines, told, clock } = silentLines();
    const running = feed.run();
    await until(() => told.includes('live'));
    clock.now = 10_000;
    feed.retryIfQuiet();
    expect(lines.map(({ aborted }) => aborted)).toEqual([false]);
    clock.now = 25_000;
    feed.retryIfQuiet();
    await until(() => told.length === 3);
    expect(lines.map(({ aborted }) => aborted)).toEqual([true, false]);
    expect(told).toEqual(['snapshot', 'live', 'live']);
    feed.stop();
    await running;
  });

  it('takes no line for alive that is from before the browser was offline', async () => {
    const { feed, lines, told } = silentLines();
    const running = feed.run();
    await until(() => told.includes('live'));
    feed.retryNow();
    await until(() => lines.length === 2);
    expect(lines.map(({ aborted }) => aborted)).toEqual([true, false]);
    feed.stop();
    await running;
  });
});
