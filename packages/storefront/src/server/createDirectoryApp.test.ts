/** @jest-environment node */
import request from 'supertest';
import { aManifest } from './__testUtils__/aManifest';
import { createDirectoryApp } from './createDirectoryApp';

const entry = {
  id: 'hamlet',
  title: '햄릿',
  genre: 'play',
  venue: '예술의전당',
  timeZone: 'Asia/Seoul',
  url: 'http://hamlet.marquee.localhost:8080',
  currency: 'KRW',
  fromPrice: 99_000,
  since: '2026-01-01T00:00:00.000Z',
  performances: ['2099-12-24T10:30:00.000Z'],
};

const surroundings = {
  config: {
    SHOWS_URL: 'http://portal/shows',
    PUBLIC_DOMAIN: 'marquee.localhost',
  },
  manifests: {
    directory: aManifest('directory'),
    account: aManifest('account'),
    tickets: aManifest('tickets'),
  },
  assets: '/nowhere',
};

function get(path: string, answer: () => Promise<Response>) {
  const app = createDirectoryApp({ ...surroundings, fetch: answer });
  return request(app).get(path).set('Accept-Language', 'ko');
}
const shows = (list: object[]) => async () => Response.json({ shows: list });

describe('the directory', () => {
  it('lists shows with date, price and a link each', async () => {
    const { text } = await get('/', shows([entry]));
    expect(text).toContain('href="http://hamlet.marquee.localhost:8080"');
    expect(text).toContain('99,000원부터');
    expect(text).toContain('2099년 12월 24일');
  });

  it('gives the posters of the portal an address that browsers reach', async () => {
    const png = Buffer.from('iVBORw0KGgo=', 'base64');
    const asked: string[] = [];
    const app = createDirectoryApp({
      ...surroundings,
      fetch: async url => {
        asked.push(`${url}`);
        return `${url}` === 'http://portal/posters/1?v=2'
          ? new Response(png, { headers: { 'content-type': 'image/png' } })
          : Response.json({ shows: [{ ...entry, poster: '/posters/1?v=2' }] });
      },
    });
    const page = await request(app).get('/');
    const [address] = /\/posters\/[0-9a-f]{16}/.exec(page.text) ?? [];
    for (let time = 1; time <= 2; time++) {
      const picture = await request(app).get(`${address}`);
      expect(picture.headers['content-type']).toBe('image/png');
      expect(picture.headers['cache-control']).toContain('immutable');
      expect(picture.body).toEqual(png);
    }
    expect(asked).toEqual([
      'http://portal/shows',
      'http://portal/posters/1?v=2',
    ]);
  });

  it('shows no poster from a host that it does not know', async () => {
    jest.spyOn(process.stderr, 'write').mockReturnValue(true);
    const poster = '//elsewhere/p.png';
    const list = shows([{ ...entry, poster }]);
    const { text } = await get('/', list);
    const [address] = /\/posters\/[0-9a-f]{16}/.exec(text) ?? [];
    expect((await get(`${address}`, list)).status).toBe(404);
  });

  it('searches without scripts', async () => {
    const { text } = await get('/?q=ㅁㅁ', shows([entry]));
    expect(text).not.toContain('99,000원부터');
    expect(text).toContain('조건에 맞는 공연이 없어요');
  });

  it('tells nothing on sale from nothing known', async () => {
    jest.spyOn(process.stderr, 'write').mockReturnValue(true);
    const empty = await get('/', shows([]));
    expect(empty.text).toContain('아직 예매 중인 공연이 없어요');
    const down = await get('/', async () =>
      Promise.reject(new TypeError('down')),
    );
    expect(down.status).toBe(503);
    expect(down.text).toContain('지금은 공연 목록을 불러올 수 없어요');
  });

  it('sends whoever asks for what is not there to the list', async () => {
    const { status, headers } = await get('/nowhere', shows([]));
    expect(status).toBe(302);
    expect(headers.location).toBe('/');
  });

  it('refuses a list of another shape', async () => {
    jest.spyOn(process.stderr, 'write').mockReturnValue(true);
    const answer = await get('/', shows([{ ...entry, url: 'not an address' }]));
    expect(answer.status).toBe(503);
  });
});
