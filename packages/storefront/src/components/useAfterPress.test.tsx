import { fireEvent, renderHook } from '@testing-library/react';
import { useAfterPress } from './useAfterPress';

describe('useAfterPress', () => {
  const task = jest.fn();
  beforeEach(() => {
    jest.useFakeTimers();
    task.mockReset();
  });
  afterEach(() => jest.useRealTimers());
  const afterPress = () => renderHook(() => useAfterPress()).result.current;

  it('runs its task at once while nothing is pressed', () => {
    afterPress()(task);
    expect(task).toHaveBeenCalledTimes(1);
  });

  it('waits for the click of a mouse, which leaves the field as it goes down', () => {
    const run = afterPress();
    fireEvent.pointerDown(document.body);
    run(task);
    fireEvent.pointerUp(document.body);
    expect(task).not.toHaveBeenCalled();
    fireEvent.click(document.body);
    jest.advanceTimersByTime(0);
    expect(task).toHaveBeenCalledTimes(1);
  });

  it('waits for the click of a finger, which leaves the field when it is up', () => {
    const run = afterPress();
    fireEvent.pointerDown(document.body);
    fireEvent.pointerUp(document.body);
    run(task);
    expect(task).not.toHaveBeenCalled();
    fireEvent.click(document.body);
    jest.advanceTimersByTime(0);
    expect(task).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['that never becomes a click', () => fireEvent.pointerUp(document.body)],
    ['that scrolls', () => fireEvent.pointerCancel(document.body)],
  ])('does not wait for ever after a press %s', (_, end) => {
    const run = afterPress();
    fireEvent.pointerDown(document.body);
    run(task);
    end();
    jest.runAllTimers();
    expect(task).toHaveBeenCalledTimes(1);
    run(task);
    expect(task).toHaveBeenCalledTimes(2);
  });
});
