import { backOff } from './backOff';

describe('backOff', () => {
  it.each([
    [1, 5],
    [2, 10],
    [3, 20],
    [7, 320],
    [8, 600],
    [10_000, 600],
  ])('after %d tries waits %d seconds', (attempts, seconds) => {
    expect(backOff(attempts)).toBe(seconds);
  });
});
