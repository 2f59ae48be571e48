import { act, renderHook } from '@testing-library/react';
import { useCountdown } from './useCountdown';

describe('useCountdown', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('counts down to nothing, and anew on demand', () => {
    const { result } = renderHook(() => useCountdown(60));
    expect(result.current[0]).toBe(60);
    for (let second = 0; second < 70; second += 1) {
      act(() => void jest.advanceTimersByTime(1000));
    }
    expect(result.current[0]).toBe(0);
    act(() => result.current[1]());
    expect(result.current[0]).toBe(60);
  });
});
