import type { Problem } from '../model';
import { describeProblem } from './describeProblem';

const rest = { path: 'parts', candidates: [] };

describe('describeProblem', () => {
  it.each<[Problem, string]>([
    [
      {
        type: 'unknown-part',
        part: 'bar',
        path: 'parts',
        candidates: ['redis', 'valkey'],
      },
      "There is no microservice 'bar' in the container pool. Possible: redis, valkey.",
    ],
    [
      { type: 'missing', capability: 'check-in', requiredBy: 'lobby', ...rest },
      "Nothing in the container pool provides 'check-in', which lobby needs.",
    ],
    [
      { type: 'circular', parts: ['a', 'b'], ...rest },
      'Microservices wait for each other: a → b.',
    ],
    [
      {
        type: 'topology',
        part: 'redis',
        message: 'keeps data and runs exactly once',
        ...rest,
      },
      "The microservice 'redis' cannot run as asked: keeps data and runs exactly once.",
    ],
  ])('says %j in words', (problem, words) => {
    expect(describeProblem(problem)).toBe(words);
  });
});
