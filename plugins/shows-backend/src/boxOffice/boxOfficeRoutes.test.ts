import * as fc from 'fast-check';
import { BOX_OFFICE_ROUTES, boxOfficePath } from './boxOfficeRoutes';

const find = (path: string) =>
  BOX_OFFICE_ROUTES.find(route => route.path === path)!;

describe('boxOfficePath', () => {
  it.each([
    ['/bookers', {}, '/manage/bookers'],
    ['/bookers.csv', {}, '/manage/bookers.csv'],
    ['/bookers/:order/reveal', { order: 'o-1' }, '/manage/bookers/o-1/reveal'],
    [
      '/performances/:performance/seats',
      { performance: 'p1' },
      '/performances/p1/seats',
    ],
    ['/orders/:order/refunds', { order: 'o-1' }, '/manage/orders/o-1/refunds'],
  ])('leads %s with %j to %s', (path, params, target) => {
    expect(boxOfficePath(find(path), params as Record<string, string>)).toBe(
      target,
    );
  });

  it.each([
    '',
    '.',
    '..',
    '../../show',
    'a/b',
    'a?b',
    'a#b',
    'a b',
    '%2e',
    'a\n',
  ])('leads nowhere with %j for an id', order => {
    expect(
      boxOfficePath(find('/bookers/:order/reveal'), { order }),
    ).toBeUndefined();
  });

  it('never leads anywhere but where the table says', () => {
    const gap = fc.oneof(fc.string(), fc.stringMatching(/^[./%a-z0-9?#-]*$/));
    fc.assert(
      fc.property(
        fc.constantFrom(...BOX_OFFICE_ROUTES),
        gap,
        (route, filling) => {
          const params = {
            order: filling,
            performance: filling,
            digest: filling,
          };
          const path = boxOfficePath(route, params);
          fc.pre(path !== undefined);
          const { pathname, search, hash } = new URL(path!, 'http://office');
          expect(`${pathname}${search}${hash}`).toBe(path);
          expect(path!.split('/')).toHaveLength(
            route.target('x', 'x').split('/').length,
          );
        },
      ),
    );
  });
});
