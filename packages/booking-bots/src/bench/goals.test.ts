import { describeGoal, figure, isReached } from './goals';

const goal = (value: number, limits: { atLeast?: number; below?: number }) => ({
  name: 'rate',
  unit: '/s',
  value,
  ...limits,
});

describe('goals', () => {
  it.each([
    [400, { atLeast: 400 }, true],
    [399.9, { atLeast: 400 }, false],
    [99.9, { below: 100 }, true],
    [100, { below: 100 }, false],
    [NaN, { atLeast: 1 }, false],
    [NaN, { below: 1 }, false],
  ])('%d with %j: %s', (value, limits, reached) => {
    expect(isReached(goal(value, limits))).toBe(reached);
  });

  it('say what they are, and whether they are reached', () => {
    expect(describeGoal(goal(1234.5, { atLeast: 400 }))).toBe(
      'rate: 1,235 /s (goal ≥ 400): reached',
    );
    expect(describeGoal({ ...goal(12.345, { below: 5 }), unit: '' })).toBe(
      'rate: 12.35 (goal < 5): MISSED',
    );
  });

  it.each([
    [0.1234, '0.12'],
    [99.5, '99.5'],
    [50_000, '50,000'],
  ])('write %d as %s', (value, text) => {
    expect(figure(value)).toBe(text);
  });
});
