import { setTimeout as sleep } from 'node:timers/promises';
import {
  aSetup,
  DEFAULT_TIMINGS,
  eventually,
  NoLock,
  provideBoxOffices,
  RedisSeatStore,
  TestBoxOffice,
} from '@marquee/plugin-ticketing-backend/testing';
import { PaymentCompany } from '@marquee/plugin-ticketing-backend/core';
import { packSeatStates } from '@marquee/plugin-ticketing-common';
import { check } from '../checker/check';
import { FindingType } from '../checker/Finding';
import { Amnesia } from '../checker/holdClaims';
import { Behaviour } from '../crowd/Behaviour';
import { runCrowd } from '../crowd/runCrowd';
import { SeatMap } from '../crowd/SeatMap';
import { Venue } from '../crowd/Venue';
import { CallRecord } from '../history/CallRecord';
import { CompanyDesk } from './CompanyDesk';
import { readWorld } from './readWorld';

const SEATS = 200;
const BUYERS = 12;
const SECRET_KEY = 'test_sk_hamlet';
const MINUTE_MS = 60_000;

/** Everybody wants the same seats. */
const FIGHT: Behaviour = {
  ending: 'pay',
  share: 1,
  seats: { from: 1, to: 2 },
  wish: 'front',
  thinkMs: { from: 0, to: 30 },
  tries: 4,
};

/** Orders that take their time between seat store and database. */
class SlowClaims extends RedisSeatStore {
  async claim(...args: Parameters<RedisSeatStore['claim']>) {
    const outcome = await super.claim(...args);
    await sleep(600);
    return outcome;
  }
}

describe('the checker, when something is switched off that a promise rests on', () => {
  const { open, start } = provideBoxOffices();
  const venues: Venue[] = [];
  afterEach(async () => {
    await Promise.all(venues.splice(0).map(venue => venue.close()));
  });

  async function fight(
    office: TestBoxOffice,
    options: {
      ms: number;
      visits: number;
      map?: SeatMap;
      nervous?: boolean;
      withoutKeys?: boolean;
      behaviour?: Behaviour;
      /** Empties the seat store again and again. */
      forgetful?: boolean;
      /** Lets time go by when everybody is gone. */
      later?: () => void;
    },
  ): Promise<Set<FindingType>> {
    const { visits, nervous, withoutKeys, behaviour = FIGHT } = options;
    const origin = new URL(office.url).origin;
    const venue = await Venue.open([origin], { connections: BUYERS });
    venues.push(venue);
    const map = options.map ?? (await venue.map('evening'));
    const calls: CallRecord[] = [];
    const amnesias: Amnesia[] = [];
    const signal = AbortSignal.timeout(options.ms);
    const forgetting = (async () => {
      while (options.forgetful && !signal.aborted) {
        await sleep(400);
        const from = venue.now();
        await office.redis.flushall();
        amnesias.push({ from, to: venue.now() });
      }
    })();
    await runCrowd({
      venue,
      performance: 'evening',
      behaviours: [behaviour],
      size: BUYERS,
      seed: 3,
      map,
      nervous,
      signal,
      nextBuyer: async n => {
        if (n >= visits || map.free === 0) return undefined;
        const process = `b${n}`;
        const token = await office.accounts.token({ claims: { sub: process } });
        const headers = { authorization: `Bearer ${token}` };
        const record = (call: CallRecord) => calls.push(call);
        return venue.buyer({ process, headers, record, withoutKeys });
      },
    });
    await forgetting;
    await eventually(async () => {
      options.later?.();
      const unknown = await office
        .knex('payments')
        .where({ state: 'confirming' });
      return unknown.length === 0;
    });
    await eventually(async () => (await office.knex('outbox')).length === 0);
    await eventually(() => office.ticketing.isOpen());
    const { host, port } = office.redis.options;
    const world = await readWorld({
      databaseUrl: office.knex.client.config.connection,
      seatStoreUrl: `redis://${host}:${port}`,
      company: { url: office.company.url, secretKey: SECRET_KEY },
      show: 'hamlet',
    });
    const findings = check({ calls, amnesias, world });
    return new Set(findings.map(({ type }) => type));
  }

  /** A map on which everything is free for ever. */
  function blindMap(): SeatMap {
    const rows = [{ section: 0, name: '1', firstSeat: 0, seatCount: SEATS }];
    const map = new SeatMap({ rows });
    const states = packSeatStates(new Uint8Array(SEATS));
    map.reset({ epoch: '', version: 0, seatCount: SEATS, states });
    return map;
  }

  it('finds nothing while nothing is', async () => {
    const office = await open({ setup: aSetup({ seats: SEATS }) });
    const findings = await fight(office, {
      ms: 5_000,
      visits: 60,
      nervous: true,
    });
    expect([...findings]).toEqual([]);
  });

  it('finds holds side by side when the lock script is bypassed', async () => {
    const office = await open({
      setup: aSetup({ seats: SEATS }),
      seats: new NoLock(),
    });
    const map = blindMap();
    const findings = await fight(office, { ms: 5_000, visits: 60, map });
    expect(findings).toContain('holds-overlap');
    // The index still decides who owns a seat.
    expect(findings).not.toContain('seat-owned-twice');
  });

  it('finds two answers to one request when idempotency is off', async () => {
    const office = await open({ setup: aSetup({ seats: SEATS }) });
    const findings = await fight(office, {
      ms: 5_000,
      visits: 60,
      nervous: true,
      withoutKeys: true,
    });
    expect(findings).toContain('answers-differ');
  });

  /** What is found when the company takes money and does not say so. */
  async function fightWithSilentCompany(options: { asks: boolean }) {
    const unsure = (real: PaymentCompany): PaymentCompany => ({
      prepare: request => real.prepare(request),
      find: key => real.find(key),
      refund: request => real.refund(request),
      close: request => real.close(request),
      parseWebhook: body => real.parseWebhook(body),
      listTransactions: span => real.listTransactions(span),
      async confirm(request) {
        const outcome = await real.confirm(request);
        if (outcome.type !== 'unknown' || options.asks) return outcome;
        const refusal = { code: 'SILENT', message: 'No answer' };
        return { type: 'declined', retryable: false, ...refusal };
      },
    });
    let now = Date.now();
    const office = await open({
      setup: aSetup({ seats: SEATS }),
      company: unsure,
      clock: () => now,
    });
    const desk = new CompanyDesk({ ...office.company, secretKey: SECRET_KEY });
    await desk.arm({ afterCalls: 0, name: 'RESET_AFTER_CHARGE', times: 5 });
    return fight(office, {
      ms: 5_000,
      visits: 60,
      later: () => {
        now += MINUTE_MS;
      },
    });
  }

  it('finds nothing while a silent company is asked', async () => {
    const findings = await fightWithSilentCompany({ asks: true });
    expect([...findings]).toEqual([]);
  });

  it('finds money without tickets when silence is taken for a no', async () => {
    const findings = await fightWithSilentCompany({ asks: false });
    expect(findings).toContain('charge-unmatched');
  });

  /** What is found when an order may be stored after the seats were loaded anew. */
  async function fightWhileForgetting(options: { index: boolean }) {
    const first = await open({ setup: aSetup({ seats: SEATS }) });
    const { redis } = first;
    const seats = new SlowClaims({ redis, timings: DEFAULT_TIMINGS });
    const office = await start({ keep: true, seats });
    if (!options.index) await office.knex.raw('DROP INDEX tickets_owner');
    return fight(office, { ms: 12_000, visits: 1_000, forgetful: true });
  }

  it('finds nothing while only the seat store forgets', async () => {
    const findings = await fightWhileForgetting({ index: true });
    expect([...findings]).toEqual([]);
  });

  it('finds two owners when the index is dropped, too', async () => {
    const findings = await fightWhileForgetting({ index: false });
    expect(findings).toContain('seat-owned-twice');
  });
});
