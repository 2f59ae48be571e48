import { salesQueryOf } from './salesRange';

// A quarter past midnight on the 2nd in Seoul, still the 1st in Greenwich.
const now = Date.parse('2026-12-01T15:15:00Z');

describe('salesQueryOf', () => {
  it.each([
    ['today', 'Asia/Seoul', { bucket: 'hour', from: '2026-12-02' }],
    ['today', 'Europe/London', { bucket: 'hour', from: '2026-12-01' }],
    ['week', 'Asia/Seoul', { bucket: 'day', from: '2026-11-26' }],
    ['month', 'Asia/Seoul', { bucket: 'day', from: '2026-11-03' }],
    ['all', 'Asia/Seoul', { bucket: 'day' }],
  ] as const)('asks for %s at a venue in %s', (range, timeZone, query) => {
    expect(salesQueryOf(range, { timeZone, now })).toEqual(query);
  });
});
