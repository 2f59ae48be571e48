import { orderedLocations } from './orderedLocations';

const to = (address: string) => ({ address, port: 80 });

describe('orderedLocations', () => {
  it('lets a prefix take whole path elements only', () => {
    const locations = orderedLocations([
      { path: '/book', match: 'prefix', upstream: to('a') },
    ]);
    expect(locations.map(({ selector }) => selector)).toEqual([
      '= /book',
      '^~ /book/',
    ]);
  });

  it('takes a slash at the end of a prefix for nothing', () => {
    const upstream = to('a');
    expect(
      orderedLocations([{ path: '/book/', match: 'prefix', upstream }]),
    ).toEqual(orderedLocations([{ path: '/book', match: 'prefix', upstream }]));
  });

  it('gives an exact path precedence over a prefix of the same name', () => {
    const locations = orderedLocations([
      { path: '/book', match: 'prefix', upstream: to('prefix') },
      { path: '/book', match: 'exact', upstream: to('exact') },
    ]);
    expect(locations).toEqual([
      { selector: '= /book', upstream: to('exact') },
      { selector: '^~ /book/', upstream: to('prefix') },
    ]);
  });
});
