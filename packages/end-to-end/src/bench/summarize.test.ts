import { summarize } from './summarize';

describe('summarize', () => {
  it.each([
    [[3], { min: 3, median: 3, max: 3 }],
    [[9, 1, 5], { min: 1, median: 5, max: 9 }],
    [[4, 1, 3, 10], { min: 1, median: 3.5, max: 10 }],
  ])('of %j is %j', (figures, expected) => {
    expect(summarize(figures)).toEqual(expected);
  });
});
