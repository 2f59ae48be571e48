import { posterAddress, readPoster } from './posters';

const png = 'data:image/png;base64,iVBORw0KGgo=';

describe('posterAddress', () => {
  it('is a path that changes with the poster', () => {
    const address = posterAddress({ id: 'hamlet', poster: png });
    expect(address).toMatch(
      /^\/api\/shows\/v1\/public\/shows\/hamlet\/poster\?v=[0-9a-f]{16}$/,
    );
    const other = 'data:image/png;base64,AAAA';
    expect(posterAddress({ id: 'hamlet', poster: other })).not.toBe(address);
  });

  it.each([['https://example.org/p.png'], [undefined]])(
    'leaves %s as it is',
    poster => {
      expect(posterAddress({ id: 'hamlet', poster })).toBe(poster);
    },
  );
});

describe('readPoster', () => {
  it('unpacks what was uploaded, and nothing else', () => {
    expect(readPoster(png)).toEqual({
      type: 'image/png',
      content: Buffer.from('iVBORw0KGgo=', 'base64'),
    });
    expect(readPoster('https://example.org/p.png')).toBeUndefined();
    expect(readPoster(undefined)).toBeUndefined();
  });
});
