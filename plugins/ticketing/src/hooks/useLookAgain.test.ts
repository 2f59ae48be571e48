import { act, renderHook } from '@testing-library/react';
import { useState } from 'react';
import { useLookAgain } from './useLookAgain';

const pass = (seconds: number) =>
  act(() => jest.advanceTimersByTime(seconds * 1_000));

/** Looks, and answers at once; what is seen is up to the test. */
function watch(seen: string) {
  const look = jest.fn();
  const initialProps: { seen: string; isOver?: boolean } = { seen };
  const view = renderHook(
    (props: typeof initialProps) => {
      const [looks, setLooks] = useState(0);
      const [answered, setAnswered] = useState(0);
      useLookAgain({
        isDue: answered === looks && !props.isOver,
        seen: props.seen,
        look: look.mockImplementation(() => setLooks(count => count + 1)),
      });
      return () => setAnswered(looks);
    },
    { initialProps },
  );
  const answer = () => act(() => view.result.current());
  return { ...view, look, answer };
}

describe('useLookAgain', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('looks later and later while nothing moves, every 30 s at the latest, and soon once it does', () => {
    const { look, answer, rerender } = watch('3 of 9');
    const pauses = [2, 4, 8, 16, 30, 30];
    pauses.forEach((pause, index) => {
      pass(pause - 0.1);
      expect(look).toHaveBeenCalledTimes(index);
      pass(0.1);
      expect(look).toHaveBeenCalledTimes(index + 1);
      answer();
    });
    rerender({ seen: '4 of 9' });
    pass(2);
    expect(look).toHaveBeenCalledTimes(pauses.length + 1);
  });

  it('does not look while it waits for an answer, nor once it is over', () => {
    const { look, answer, rerender, unmount } = watch('3 of 9');
    pass(2);
    pass(120);
    expect(look).toHaveBeenCalledTimes(1);
    answer();
    rerender({ seen: '9 of 9', isOver: true });
    pass(120);
    window.dispatchEvent(new Event('focus'));
    unmount();
    pass(120);
    expect(look).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['focus', window],
    ['visibilitychange', document],
  ] as const)(
    'looks once and at once when the page tells of %s, and soon after that',
    (event, target) => {
      const { look, answer } = watch('3 of 9');
      for (const pause of [2, 4, 8]) {
        pass(pause);
        answer();
      }
      look.mockClear();
      act(() => {
        target.dispatchEvent(new Event(event));
        target.dispatchEvent(new Event(event));
      });
      expect(look).toHaveBeenCalledTimes(1);
      answer();
      pass(2);
      expect(look).toHaveBeenCalledTimes(2);
    },
  );
});
