import { OncePerMinute } from './OncePerMinute';

describe('OncePerMinute', () => {
  let now = 0;
  const once = () => new OncePerMinute({ now: () => now });
  beforeEach(() => {
    now = 1_000_000;
  });

  it('lets each key through once a minute, by itself', () => {
    const pace = once();
    expect([pace.pass('a'), pace.pass('a'), pace.pass('b')]).toEqual([
      true,
      false,
      true,
    ]);
    now += 59_999;
    expect(pace.pass('a')).toBe(false);
    now += 1;
    expect(pace.pass('a')).toBe(true);
  });

  it('lets a key through again whose first time came to nothing', () => {
    const pace = once();
    pace.pass('a');
    pace.forget('a');
    expect(pace.pass('a')).toBe(true);
  });
});
