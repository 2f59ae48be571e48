import {
  bundledSeatingPlan,
  seatGuids,
  SEAT_STATE,
} from '@marquee/plugin-ticketing-common';
import { sampleShows, startStage } from '@marquee/stage';

const SHOW = 'aurora';
const PERFORMANCE = 'night';
const SOLD = 0.3;
const CHANGES_A_SECOND = 50;
/** Seats change in a few steps a second, as a box office tells of them. */
const STEP_MS = 100;

/** A stadium that sells, to be looked at by a browser. */
export interface OpenHouse {
  /** Address of the page where seats are chosen. */
  url: string;
  /** Changes so many seats at once. */
  change(count: number): Promise<void>;
  stop(): Promise<void>;
}

/** Numbers from 0 to 1 that are the same on every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

/** Opens a stadium with 30 % of its seats sold, where 50 more change every second. */
export async function openHouse(): Promise<OpenHouse> {
  const shows = sampleShows().filter(({ setup }) => setup.facts.id === SHOW);
  const stage = await startStage({ port: 0, shows });
  const office = stage.offices.get(SHOW);
  if (!office) throw new Error(`The stage has no show '${SHOW}'`);
  const seatCount = seatGuids(bundledSeatingPlan('stadium')).length;
  const random = numbers(1);
  const codes = new Uint8Array(seatCount);
  const change = async (seats: number[]) => {
    for (const seat of seats) {
      codes[seat] =
        codes[seat] === SEAT_STATE.free ? SEAT_STATE.sold : SEAT_STATE.free;
    }
    const changes = seats.map(seat => [seat, codes[seat]] as const);
    await office.changeSeats(PERFORMANCE, changes);
  };
  const someSeats = (count: number) => {
    const seats = new Set<number>();
    while (seats.size < count) seats.add(Math.floor(random() * seatCount));
    return [...seats];
  };
  await change([...codes.keys()].filter(() => random() < SOLD));
  const timer = setInterval(() => {
    // Ends with the stage, in the middle of whatever is under way.
    change(someSeats((CHANGES_A_SECOND * STEP_MS) / 1_000)).catch(() => {});
  }, STEP_MS);
  return {
    url: `${stage.showUrl(SHOW)}/performances/${PERFORMANCE}?lang=en`,
    change: count => change(someSeats(count)),
    async stop() {
      clearInterval(timer);
      await stage.stop();
    },
  };
}
