import { sessionLife } from './sessionLife';

const at = (seconds: number) => new Date(seconds * 1_000);

describe('sessionLife', () => {
  it.each([
    [0, 'good'],
    [299, 'good'],
    [300, 'due'],
    [3_600, 'due'],
    [3_601, 'over'],
  ])('%i s after the last word is %s', (now, life) => {
    const session = { confirmedAt: at(0), refreshAt: at(300) };
    const options = { now: at(now), islandMs: 3_600_000 };
    expect(sessionLife(session, options)).toBe(life);
  });
});
