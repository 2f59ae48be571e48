import {
  aSetup,
  eventually,
  provideBoxOffices,
} from '@marquee/plugin-ticketing-backend/testing';
import { Caller } from '../client/Caller';
import { CallRecord } from '../history/CallRecord';
import { Behaviour } from './Behaviour';
import { CROWDS } from './crowds';
import { runCrowd } from './runCrowd';
import { Venue } from './Venue';

const SEATS = 120;

describe('a crowd', () => {
  const { open } = provideBoxOffices();
  let venue: Venue;
  afterEach(() => venue.close());

  /** Lets a crowd in until nobody finds a seat, or so many came. */
  async function meet(behaviours: readonly Behaviour[], most = Infinity) {
    const office = await open({
      setup: aSetup({ seats: SEATS }),
      hearsWebhooks: true,
    });
    venue = await Venue.open([new URL(office.url).origin], { connections: 8 });
    const map = await venue.map('evening');
    const calls: CallRecord[] = [];
    const tokens = async (sub: string) =>
      office.accounts.token({ claims: { sub } });
    const visits = await runCrowd({
      venue,
      performance: 'evening',
      behaviours,
      size: 8,
      seed: 7,
      map,
      pace: 0,
      signal: new AbortController().signal,
      nextBuyer: async n =>
        n < most && map.free > 0
          ? venue.buyer({
              process: `${n}`,
              headers: { authorization: `Bearer ${await tokens(`${n}`)}` },
              record: call => calls.push(call),
            })
          : undefined,
    });
    return { office, calls, visits, map };
  }

  it('buys a hall out, and knows of every seat who got it', async () => {
    const { office, calls } = await meet(CROWDS.rush);
    const owned = calls
      .filter(({ verb, state }) => verb === 'confirm' && state === 'paid')
      .flatMap(({ seats = [] }) => seats);
    expect(owned.sort((a, b) => a - b)).toEqual(
      Array.from({ length: SEATS }, (_, seat) => seat),
    );
    expect(await office.knex('tickets').where({ state: 'sold' })).toHaveLength(
      SEATS,
    );
    const odd = calls.filter(
      ({ outcome, reason }) => outcome !== 'ok' && reason !== 'seats-taken',
    );
    expect(odd).toEqual([]);
  });

  it('looks at the live map, each over a line of its own', async () => {
    const stream = jest.spyOn(Caller.prototype, 'stream');
    const browser = { ...CROWDS.evening[0], ending: 'browse' as const };
    const { calls } = await meet([browser], 5);
    expect(calls).toEqual([]);
    // One more follows the map for all who choose.
    expect(stream).toHaveBeenCalledTimes(6);
    stream.mockRestore();
  });

  it('pays by transfer', async () => {
    const sender = { ...CROWDS.rush[0], ending: 'transfer' as const };
    const { office, calls } = await meet([sender], 10);
    const sent = calls.filter(({ verb }) => verb === 'transfer');
    expect(sent.map(({ outcome }) => outcome)).toEqual(Array(10).fill('ok'));
    // The company tells the box office, at its leisure.
    const paid = { state: 'paid', method: 'virtual-account' };
    const bought = () => office.knex('orders').where(paid);
    await eventually(async () => (await bought()).length === 10);
  });

  it('does all that an evening brings', async () => {
    const { calls } = await meet(CROWDS.evening, 60);
    const verbs = new Set(calls.map(({ verb }) => verb));
    expect([...verbs].sort()).toEqual([
      'authenticate',
      'cancel',
      'confirm',
      'hold',
      'order',
      'preview',
      'release',
    ]);
    expect(calls.filter(({ outcome }) => outcome === 'info')).toEqual([]);
    for (const { from, to } of calls) expect(to).toBeGreaterThanOrEqual(from);
  });
});
