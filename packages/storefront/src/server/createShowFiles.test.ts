/** @jest-environment node */
import request from 'supertest';
import { aShowPage } from '../__fixtures__/builders';
import { aManifest } from './__testUtils__/aManifest';
import { createShowPageApp } from './createShowPageApp';

const NOW = Date.now();
const iso = (afterMs: number) => new Date(NOW + afterMs).toISOString();
const DAY_MS = 86_400_000;

function anApp(overrides: Partial<ReturnType<typeof aShowPage>> = {}) {
  return createShowPageApp({
    config: {
      SHOW_ID: 'hamlet',
      BOOKING_URL: 'http://box-office:8080',
      PUBLIC_URL: 'http://hamlet.marquee.localhost:8080',
      DIRECTORY_URL: 'http://marquee.localhost:8080',
    },
    manifest: aManifest(),
    assets: '/nowhere',
    fetch: async () => Response.json({ ...aShowPage(), ...overrides }),
  });
}

describe('how a show sells', () => {
  it('is told without its facts, with a clock that goes on', async () => {
    const app = anApp({ now: iso(0) });
    const read = async () => (await request(app).get('/state.json')).body;
    expect((await read()).performances).toEqual([
      { id: 'p1', saleState: 'on-sale', freeSeats: 10, seatCount: 12 },
    ]);
    while (Date.parse((await read()).now) < NOW + 30) {
      await new Promise(resolve => setTimeout(resolve, 5));
    }
  });
});

describe('entries for calendars', () => {
  // Long lines are folded; put together again they are one.
  const calendar = async (path: string, app = anApp()) => {
    const { status, text, headers } = await request(app).get(path);
    const type = headers['content-type'];
    return { status, type, text: text.replace(/\r\n /g, '') };
  };

  it('are of a performance, in UTC, with a reminder', async () => {
    const { status, type, text } = await calendar(
      '/performances/p1/calendar.ics',
    );
    expect([status, type]).toEqual([200, 'text/calendar; charset=utf-8']);
    for (const line of [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'UID:p1@hamlet.marquee.localhost',
      'DTSTART:20261224T103000Z',
      'SUMMARY:햄릿',
      'LOCATION:예술의전당',
      'STATUS:CONFIRMED',
      'SEQUENCE:0',
      'TRIGGER:-PT3H',
      'END:VCALENDAR',
    ])
      expect(text.split('\r\n')).toContain(line);
  });

  it('have a new sequence once a performance is cancelled', async () => {
    const [performance] = aShowPage().performances;
    const { text } = await calendar(
      '/performances/p1/calendar.ics',
      anApp({ performances: [{ ...performance, saleState: 'cancelled' }] }),
    );
    expect(text).toContain('STATUS:CANCELLED');
    expect(text).toContain('SEQUENCE:1');
  });

  it('are of the opening of the sale as long as it is to come', async () => {
    const { facts } = aShowPage({
      sale: { opensAt: iso(DAY_MS), closesMinutesBefore: 0 },
    });
    const { text } = await calendar(
      '/opening.ics?lang=ko',
      anApp({ facts, now: iso(0) }),
    );
    expect(text).toContain('SUMMARY:예매 시작: 햄릿');
    expect(text).toContain('TRIGGER:-PT10M');
    expect((await calendar('/opening.ics')).status).toBe(404);
    const none = await calendar('/performances/p9/calendar.ics');
    expect(none.status).toBe(404);
  });
});
