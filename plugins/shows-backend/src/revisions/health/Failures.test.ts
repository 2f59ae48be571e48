import type { PartCause } from '@marquee/plugin-shows-common';
import { Failures } from './Failures';

const crash = { type: 'crash' as const, exitCode: 3 };
const told = { ...crash, lastWords: 'Giving up' };

describe('Failures', () => {
  it('knows since when a part fails, until it does not fail any more', () => {
    const failures = new Failures();
    failures.note('show-page', crash, 1);
    expect(failures.note('show-page', crash, 2).since).toBe(1);
    expect(failures.note('redis', crash, 3).since).toBe(3);
    failures.forget('show-page');
    expect(failures.note('show-page', crash, 4).since).toBe(4);
  });

  it('keeps the last words of a crash while the cluster has lost them', () => {
    const failures = new Failures();
    failures.note('show-page', told, 1);
    expect(failures.note('show-page', crash, 2).cause).toEqual(told);
    expect(failures.note('show-page', crash, 3).cause).toEqual(told);
  });

  it.each<PartCause>([
    { ...crash, lastWords: 'No stage' },
    { ...crash, exitCode: 4 },
    { type: 'memory' },
  ])('tells a newer failure by its own words: %j', cause => {
    const failures = new Failures();
    failures.note('show-page', told, 1);
    expect(failures.note('show-page', cause, 2).cause).toEqual(cause);
  });
});
