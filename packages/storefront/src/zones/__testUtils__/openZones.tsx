import {
  type Hold,
  type ShowFacts,
  zonesGeometry,
} from '@marquee/plugin-ticketing-common';
import { render } from '@testing-library/react';
import { aHold, aShowPage } from '../../__fixtures__/builders';
import { aSession, BUYER } from '../../__testUtils__/aSession';
import { LocaleProvider } from '../../components/locale';
import type { Language } from '../../i18n/language';
import type { SeatMap } from '../../picker/useSeatMap';
import { SeatPlan } from '../../seating/SeatPlan';
import type { ZoneCount } from '../../seating/zoneCounts';
import { SessionContext } from '../../session/SessionContext';
import { ZoneCounter } from '../ZoneCounter';

/** Standing room of six places, and a balcony of two. */
export const aZonesPlan = () =>
  new SeatPlan(
    zonesGeometry(
      [
        {
          id: 'standing',
          name: '스탠딩 A',
          category: 'R',
          capacity: 6,
          standing: true,
        },
        {
          id: 'balcony',
          name: '발코니',
          category: 'S',
          capacity: 2,
          standing: false,
        },
      ],
      'zones-1',
    ),
  );

const later = () => ({
  now: new Date().toISOString(),
  expiresAt: new Date(Date.now() + 480_000).toISOString(),
});

/** A hold of these places, with eight minutes left. */
export const aZonesHold = (seats: number[]): Hold =>
  aHold({ ...later(), seats });

/** A box office that gives the first places of each zone. */
export function aZonesClient(held?: number[]) {
  const { sections } = aZonesPlan().geometry;
  return {
    holdZones: jest.fn(async (_: string, zones: ZoneCount[]) =>
      aZonesHold(
        zones.flatMap(({ zone, count }) =>
          Array.from(
            { length: count },
            (__, i) => sections[zone].firstSeat + i,
          ),
        ),
      ),
    ),
    findMyHold: jest.fn(async () => held && aZonesHold(held)),
    extendHold: jest.fn(async () => aZonesHold([0])),
    releaseHold: jest.fn(async () => undefined),
  };
}

/** Opens the page of zones for somebody who is signed in, with every place free. */
export function openZones(
  options: {
    language?: Language;
    facts?: Partial<ShowFacts>;
    /** State codes of the eight places. */
    codes?: number[];
    client?: ReturnType<typeof aZonesClient>;
    map?: Partial<SeatMap>;
    signedOut?: boolean;
    /** End of a slot of timed entry. */
    endsAt?: string;
  } = {},
) {
  const { client = aZonesClient(), language = 'en' } = options;
  const { facts, performances } = aShowPage({
    bookingFee: 1_000,
    ...options.facts,
  });
  const performance = { ...performances[0], endsAt: options.endsAt };
  const plan = aZonesPlan();
  const map: SeatMap = {
    plan,
    codes: Uint8Array.from(options.codes ?? Array(8).fill(0)),
    revision: 1,
    heardAt: 0,
    link: 'live',
    asOf: '2026-11-22T05:03:10.000Z',
    failed: false,
    retry: () => undefined,
    ...options.map,
  };
  const session = aSession(
    options.signedOut
      ? { type: 'signed-out' }
      : { type: 'signed-in', person: BUYER },
  );
  const page = (now: SeatMap) => (
    <LocaleProvider language={language}>
      <SessionContext.Provider value={session}>
        <main>
          <h1>{facts.title}</h1>
          <ZoneCounter {...{ client, facts, plan, performance }} map={now} />
        </main>
      </SessionContext.Provider>
    </LocaleProvider>
  );
  const { container, rerender } = render(page(map));
  /** Tells new states of all places, as the stream would; of another epoch once the house was counted anew. */
  const tell = (codes: number[], epoch = map.epoch) =>
    rerender(
      page({
        ...map,
        codes: Uint8Array.from(codes),
        revision: map.revision + 1,
        epoch,
      }),
    );
  return { container, client, tell };
}
