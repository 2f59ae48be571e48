import { randomInt } from 'node:crypto';
import { setMaxListeners } from 'node:events';
import { CROWDS } from '../crowd/crowds';
import { runCrowd } from '../crowd/runCrowd';
import { Venue } from '../crowd/Venue';
import { HistoryWriter } from '../history/HistoryWriter';
import { Tally } from '../stats/Tally';
import { bringBuyers } from './bringBuyers';
import { LiveText } from './LiveText';
import { RehearsalOptions } from './parseOptions';
import { summarize } from './summarize';

const MINUTE_MS = 60_000;
const REFRESH_MS = 1_000;

/**
 * Lets a crowd loose on a show of this machine, and tells how it goes.
 *
 * @throws RangeError when the show is on another machine; Error when it is not on sale
 */
export async function rehearse(
  options: RehearsalOptions,
  context: { out: NodeJS.WriteStream; signal: AbortSignal },
): Promise<void> {
  const { out } = context;
  const { crowd, buyers, pace, visits } = options;
  const seed = options.seed ?? randomInt(2 ** 31);
  const text = new LiveText(out);
  const venue = await Venue.open([options.show], { connections: buyers });
  const history = options.history && new HistoryWriter(options.history);
  try {
    const id = options.performance ?? (await firstOnSale(venue));
    const map = await venue.map(id);
    const headers = await bringBuyers(options, line => text.end([line]));
    text.end([`${crowd} of ${buyers} at performance ${id}, seed ${seed}`]);

    const tally = new Tally();
    const begin = performance.now();
    const summary = () => {
      const seconds = (performance.now() - begin) / 1_000;
      return summarize(tally, { seconds, free: map.free });
    };
    const timer = setInterval(() => text.update(summary()), REFRESH_MS);
    const signal = AbortSignal.any([
      context.signal,
      AbortSignal.timeout(options.minutes * MINUTE_MS),
    ]);
    setMaxListeners(0, signal);
    await runCrowd({
      venue,
      performance: id,
      behaviours: CROWDS[crowd],
      size: buyers,
      seed,
      map,
      pace,
      signal,
      nextBuyer: async (n, lane) =>
        n < visits && map.free > 0
          ? venue.buyer({
              process: `bot-${lane}`,
              headers: headers[lane],
              record(call) {
                tally.add(call);
                if (history) history.add(call);
              },
            })
          : undefined,
    });
    clearInterval(timer);
    text.end(summary());
  } finally {
    await venue.close();
    if (history) await history.close();
  }
}

async function firstOnSale(venue: Venue): Promise<string> {
  const { performances } = await venue.show();
  const found = performances.find(({ saleState }) => saleState === 'on-sale');
  if (!found) throw new Error('No performance of this show is on sale');
  return found.id;
}
