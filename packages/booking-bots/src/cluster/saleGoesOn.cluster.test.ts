import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { MAILBOX, PUBLIC_SITE } from '@marquee/end-to-end';
import { check } from '../checker/check';
import { Amnesia } from '../checker/holdClaims';
import { World } from '../checker/World';
import { Behaviour } from '../crowd/Behaviour';
import { findOutages } from '../faults/Outage';
import { readWorld } from '../faults/readWorld';
import { REOPEN_MS } from '../faults/runFaults';
import { bringBuyers } from '../rehearsal/bringBuyers';
import { ClusterShow, Part } from './ClusterShow';
import { describeInterruption } from './describeInterruption';
import { Interruption, isSale } from './interruption';
import { RunningSale } from './RunningSale';

jest.setTimeout(240_000);

const BUYERS = 10;
const SEED = 2026;
const PERFORMANCE = 'p1';
/**
 * Refunds and payments that were interrupted are brought to an end by then: a refund
 * that was under way as its box office or its database ended is taken up after 2 minutes.
 */
const END_MS = 150_000;
const REPLICAS = 3;

function buyers(kind: Pick<Behaviour, 'ending' | 'share' | 'seats'>) {
  const thinkMs = { from: 0, to: 200 };
  return { wish: 'anywhere' as const, thinkMs, tries: 8, ...kind };
}
/** Most give back what they buy: a person may have 20 tickets, and the sale is long. */
const CROWD: Behaviour[] = [
  buyers({ ending: 'pay', share: 1, seats: { from: 1, to: 2 } }),
  buyers({ ending: 'release', share: 3, seats: { from: 1, to: 4 } }),
  buyers({ ending: 'cancel', share: 6, seats: { from: 1, to: 1 } }),
];

// Runs on the platform whose cluster KUBECONFIG names; `npm test` brings one up.
describe('a sale on a real cluster', () => {
  let show: ClusterShow;
  let sale: RunningSale;
  let folder: string;
  const amnesias: Amnesia[] = [];
  let world: World;

  beforeAll(async () => {
    folder = await mkdtemp('/tmp/marquee-crowd-');
    show = await ClusterShow.open();
    const headers = await bringBuyers(
      {
        show: show.url,
        buyers: BUYERS,
        accounts: join(folder, 'accounts.json'),
        'public-site': PUBLIC_SITE,
        mailbox: MAILBOX,
      },
      () => undefined,
    );
    await show.workload('box-office').scale(1);
    sale = await RunningSale.begin({
      url: show.url,
      performance: PERFORMANCE,
      behaviours: CROWD,
      headers,
      seed: SEED,
    });
  });
  afterAll(async () => {
    await sale?.end();
    await show?.remove();
    await rm(folder, { recursive: true });
  });

  /** Tells what buyers noticed; this is a measurement, too. */
  async function befall(what: string, something: () => Promise<void>) {
    const noticed = await sale.during(something);
    process.stdout.write(`${what}: ${describeInterruption(noticed)}\n`);
    return noticed;
  }

  /** From a part's return until all was answered, and forgotten seats could be held again. */
  function recoveryMs(part: Part, noticed: Interruption): number {
    const { from, back, troubledMs } = noticed;
    if (part !== 'redis') return troubledMs;
    const amnesia = { from, to: back };
    amnesias.push(amnesia);
    const [{ closedMs, lostHolds }] = findOutages(sale.calls, [amnesia]);
    const shutMs = closedMs - (back - from);
    process.stdout.write(
      `  held again ${Math.round(shutMs)} ms after it was back, ` +
        `${lostHolds} holds lost\n`,
    );
    return Math.max(shutMs, troubledMs);
  }

  it('loses no call while its box office is updated', async () => {
    const { unanswered } = await befall('box office updated', () =>
      show.workload('box-office').update(),
    );
    expect(unanswered).toEqual([]);
  });

  it('goes on when its only box office is killed', async () => {
    const noticed = await befall('only box office killed', () =>
      show.workload('box-office').crash(),
    );
    expect(recoveryMs('box-office', noticed)).toBeLessThan(REOPEN_MS);
  });

  it('loses no call while more box offices come to help', async () => {
    const { unanswered } = await befall(`${REPLICAS} box offices`, () =>
      show.workload('box-office').scale(REPLICAS),
    );
    expect(unanswered).toEqual([]);
  });

  it('goes on when one of its box offices is deleted at once', async () => {
    const noticed = await befall('one box office deleted at once', () =>
      show.workload('box-office').lose({ graceSeconds: 0 }),
    );
    expect(recoveryMs('box-office', noticed)).toBeLessThan(REOPEN_MS);
  });

  describe.each(['redis', 'postgres'] as const)('whose %s is lost', part => {
    it('goes on after a crash', async () => {
      const noticed = await befall(`${part} killed`, () =>
        show.workload(part).crash(),
      );
      expect(recoveryMs(part, noticed)).toBeLessThan(REOPEN_MS);
    });

    it('goes on with another pod', async () => {
      const noticed = await befall(`pod of ${part} deleted`, () =>
        show.workload(part).lose(),
      );
      expect(recoveryMs(part, noticed)).toBeLessThan(REOPEN_MS);
    });
  });

  it('loses no call while box offices that helped go', async () => {
    const { unanswered } = await befall('1 box office', () =>
      show.workload('box-office').scale(1),
    );
    expect(unanswered).toEqual([]);
  });

  /** Of the company's books only what belongs to this show. */
  async function readBooks(): Promise<World> {
    const all = await readWorld(await show.books());
    const own = new Set([
      ...all.orders.map(({ id }) => id),
      ...sale.calls.map(({ order }) => order),
    ]);
    const charges = all.charges.filter(({ order }) => own.has(order));
    return { ...all, charges };
  }

  it('has kept every promise through all of that', async () => {
    await sale.end();
    const { calls } = sale;
    const deadline = performance.now() + END_MS;
    let findings;
    do {
      world = await readBooks();
      findings = check({ calls, amnesias, world });
    } while (findings.length > 0 && performance.now() < deadline);
    const sold = calls.filter(isSale).length;
    process.stdout.write(
      `${calls.length} calls, ${sold} paid orders, ` +
        `${world.charges.length} charges, ${world.refunds.length} refunds\n`,
    );
    expect(findings).toEqual([]);
  });

  it('would notice a ticket that the database has lost', () => {
    const lost = world.tickets.find(({ state }) => state === 'sold');
    const tickets = world.tickets.filter(ticket => ticket !== lost);
    const findings = check({
      calls: sale.calls,
      amnesias,
      world: { ...world, tickets },
    });
    expect(findings).toContainEqual(
      expect.objectContaining({ type: 'sale-lost', order: lost!.order }),
    );
  });
});
