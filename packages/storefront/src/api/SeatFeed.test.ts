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
});
