import { pathWithoutRefusal, refusedOutside } from './refusedOutside';

describe('refusedOutside', () => {
  it.each([
    ['', undefined],
    ['?filter=x', undefined],
    ['?refused=suspended', 'suspended'],
    ['?refused=<b>', 'unavailable'],
  ])('reads %s as %s', (search, refusal) => {
    expect(refusedOutside(search)).toBe(refusal);
  });
});

describe('pathWithoutRefusal', () => {
  it.each([
    ['/accounts', '', '/accounts'],
    ['/', '?refused=suspended', '/'],
    ['/accounts', '?role=seller&refused=suspended', '/accounts?role=seller'],
  ])('of %s%s is %s', (pathname, search, path) => {
    expect(pathWithoutRefusal({ pathname, search })).toBe(path);
  });
});
