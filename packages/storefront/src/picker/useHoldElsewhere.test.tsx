import { renderHook } from '@testing-library/react';
import { useHoldElsewhere } from './useHoldElsewhere';

function comeBack(type: 'pageshow' | 'visibilitychange', persisted = true) {
  const event = Object.assign(new Event(type), { persisted });
  (type === 'pageshow' ? window : document).dispatchEvent(event);
}

describe('useHoldElsewhere', () => {
  it('looks anew when the page is seen again, until it is left for good', () => {
    const restore = jest.fn(async () => undefined);
    const { unmount } = renderHook(() =>
      useHoldElsewhere({ restore }, undefined),
    );
    comeBack('visibilitychange');
    expect(restore).toHaveBeenCalledTimes(1);
    comeBack('pageshow', false);
    expect(restore).toHaveBeenCalledTimes(1);
    comeBack('pageshow');
    expect(restore).toHaveBeenCalledTimes(2);
    unmount();
    comeBack('visibilitychange');
    expect(restore).toHaveBeenCalledTimes(2);
  });

  it('looks anew when the house was counted anew, and not when it is first known', () => {
    const keeper = { restore: jest.fn(async () => undefined) };
    const { rerender } = renderHook(
      ({ epoch }: { epoch?: string }) => useHoldElsewhere(keeper, epoch),
      { initialProps: {} },
    );
    rerender({ epoch: 'first' });
    rerender({ epoch: 'first' });
    expect(keeper.restore).not.toHaveBeenCalled();
    rerender({ epoch: 'second' });
    rerender({ epoch: 'second' });
    expect(keeper.restore).toHaveBeenCalledTimes(1);
  });
});
