import { outsideRefusal } from './outsideRefusal';

describe('outsideRefusal', () => {
  it.each([
    ['', undefined],
    ['?continue=%2Forders', undefined],
    ['?refused=suspended', 'suspended'],
    ['?refused=not-allowed&lang=en', 'not-allowed'],
    ['?refused=unavailable', 'unavailable'],
    ['?refused=%3Cb%3E', 'unavailable'],
    ['?refused=', 'unavailable'],
  ])('of %j is %s', (search, expected) => {
    expect(outsideRefusal(search)).toBe(expected);
  });
});
