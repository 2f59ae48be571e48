/** @jest-environment node */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import request from 'supertest';
import { aShowPage } from '../__fixtures__/builders';
import { aManifest } from './__testUtils__/aManifest';
import { createShowPageApp } from './createShowPageApp';
import { SHOW_PAGES } from './showPages';

const assets = mkdtempSync(join(tmpdir(), 'show-page-'));
const manifest = aManifest(...Object.keys(SHOW_PAGES));
const config = {
  SHOW_ID: 'hamlet',
  BOOKING_URL: 'http://box-office:8080',
  PUBLIC_URL: 'http://hamlet.marquee.localhost:8080',
  DIRECTORY_URL: 'http://marquee.localhost:8080',
};

function anApp(
  answer: () => Promise<Response> = async () => Response.json(aShowPage()),
) {
  return createShowPageApp({ config, manifest, assets, fetch: answer });
}
const korean = (path: string, app = anApp()) =>
  request(app).get(path).set('Accept-Language', 'ko');

beforeAll(() => {
  writeFileSync(join(assets, 'a-ABCD1234.js'), 'plain');
  writeFileSync(join(assets, 'a-ABCD1234.js.br'), 'packed');
});
afterAll(() => rmSync(assets, { recursive: true }));

describe('the show page', () => {
  it('is complete before any script runs', async () => {
    const { status, text } = await korean('/');
    expect(status).toBe(200);
    expect(text).toContain('<h1>햄릿</h1>');
    expect(text).toContain('2026년 12월 24일 (목)');
    expect(text).toContain('132,000원');
    expect(text).toContain('href="/performances/p1"');
    expect(text).toContain('<html lang="ko">');
  });

  it('tells search engines when, where and how much', async () => {
    const { text } = await korean('/');
    const [, json] = /ld\+json">(.*?)<\/script>/.exec(text) ?? [];
    expect(JSON.parse(json)).toMatchObject([
      {
        '@type': 'Event',
        name: '햄릿',
        startDate: '2026-12-24T19:30:00+09:00',
        location: { name: '예술의전당' },
        offers: { lowPrice: '99000', priceCurrency: 'KRW' },
      },
    ]);
  });

  it('lets no title out of its place', async () => {
    const title = `</script><script>alert(1)</script>"'&<!--`;
    const { text } = await korean(
      '/',
      anApp(async () => Response.json(aShowPage({ title }))),
    );
    expect(text).not.toContain('<script>alert');
    expect(text).not.toContain('&<!--');
    const [, json] = /id="page-data">(.*?)<\/script>/.exec(text) ?? [];
    expect(JSON.parse(json).show.facts.title).toBe(title);
  });

  it('allows no code but its own', async () => {
    const { headers } = await korean('/');
    const policy = headers['content-security-policy'];
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
  });

  it('goes on with the last copy when the box office is down', async () => {
    jest.spyOn(process.stderr, 'write').mockReturnValue(true);
    const clock = jest
      .spyOn(Date, 'now')
      .mockReturnValue(Date.parse('2026-11-22T05:03:10Z'));
    let up = true;
    const app = anApp(async () => {
      if (up) return Response.json(aShowPage());
      throw new TypeError('connection refused');
    });
    await korean('/', app);
    up = false;
    clock.mockReturnValue(Date.parse('2026-11-22T05:04:10Z'));
    const { status, text } = await korean('/', app);
    clock.mockRestore();
    expect(status).toBe(200);
    expect(text).toContain('햄릿');
    expect(text).toContain('14:03:10 기준이에요');
  });

  it('says so when the box office never answered, and is ready all the same', async () => {
    jest.spyOn(process.stderr, 'write').mockReturnValue(true);
    const app = anApp(async () => Response.json({}, { status: 502 }));
    const { status, text } = await korean('/', app);
    expect(status).toBe(503);
    expect(text).toContain('지금은 이 공연에 연결할 수 없어요');
    await request(app).get('/readyz').expect(200);
    await request(app).get('/healthz').expect(200);
  });

  it.each([
    ['/performances/p1', 200],
    ['/performances/p9', 404],
    ['/checkout?performance=p1', 200],
    ['/orders/some-order', 200],
    ['/checkout/return?orderId=o1&code=REJECTED&message=no', 200],
    ['/nowhere', 404],
    ['/assets/nothing.js', 404],
  ])('answers %s with %i', async (path, status) => {
    expect((await korean(path)).status).toBe(status);
  });

  it.each([
    ['PAY_PROCESS_CANCELED', '결제를 마치기 전에 나왔어요.'],
    ['REJECT_CARD_COMPANY', '카드사에서 결제를 승인하지 않았어요.'],
    ['PAY_PROCESS_ABORTED', '결제를 마치지 못했어요.'],
    ['', '결제를 마치지 못했어요.'],
  ])(
    'says why a payment with the code %p failed, in no words of the link',
    async (code, words) => {
      const message = 'Call-0900-12345';
      const link = `/checkout/return?orderId=o1&code=${code}&message=${message}`;
      const { text } = await korean(link);
      const [notice] = /<div class="notice".*?<\/div>/s.exec(text)!;
      expect(notice).toContain(words);
      expect(notice).not.toContain(message);
    },
  );

  it('has the browser fetch plan, seats and picture of a seat map at once, and of no other page', async () => {
    const { text } = await korean('/performances/p1');
    for (const path of ['plans/plan-1', 'performances/p1/seats']) {
      expect(text).toContain(
        `<link rel="preload" as="fetch" crossorigin="anonymous" href="/api/ticketing/v1/${path}">`,
      );
    }
    const [, picture] = /as="image" [^>]*href="([^"]+)"/.exec(text) ?? [];
    expect(picture).toMatch(/^\/houses\/plan-1-[0-9a-f]{8}\.svg$/);
    expect(text).toContain(`<img class="map-picture" src="${picture}"`);
    expect((await korean('/')).text).not.toMatch(/as="(fetch|image)"/);
  });

  it('loads the scripts of its own page and language alone', async () => {
    const { text } = await korean('/performances/p1');
    const scripts = [...text.matchAll(/\/assets\/[\w.-]+\.js/g)].map(String);
    expect(scripts).toEqual([
      '/assets/react-ABCD1234.js',
      '/assets/seats.ko-ABCD1234.js',
    ]);
  });

  it('has a page of its own for places that are counted', async () => {
    const zones = async () => Response.json({ ...aShowPage(), way: 'zones' });
    const { text } = await korean('/performances/p1', anApp(zones));
    expect(text).toContain('/assets/zones.ko-ABCD1234.js');
    expect(text).toContain('performances/p1/seats"');
    expect(text).not.toContain('/houses/');
  });

  it('says when signing in did not work, and forgets it on the way back there', async () => {
    const { text } = await korean('/checkout?performance=p1&sign_in=refused');
    expect(text).toContain('이 계정으로는 예매할 수 없어요');
    const [, json] = /id="page-data">(.*?)<\/script>/.exec(text) ?? [];
    expect(JSON.parse(json).path).toBe('/checkout?performance=p1');
    const other = await korean('/?sign_in=%3Cscript%3E');
    expect(other.text).not.toContain('role="alert"');
  });

  it('remembers the language that was chosen in the address', async () => {
    const { text, headers } = await korean('/?lang=en');
    expect(text).toContain('<html lang="en">');
    expect(headers['set-cookie'][0]).toContain('lang=en');
  });

  it('gives a poster inside the data an address of its own', async () => {
    const poster = `data:image/png;base64,${Buffer.from('picture').toString(
      'base64',
    )}`;
    const app = anApp(async () => Response.json(aShowPage({ poster })));
    const { text } = await korean('/', app);
    const [address] = /\/posters\/[0-9a-f]{16}/.exec(text) ?? [];
    expect(text).not.toContain('base64');
    const picture = await request(app)
      .get(address ?? '')
      .expect('Content-Type', 'image/png');
    expect(picture.body.toString()).toBe('picture');
  });

  it('sends assets packed and for ever', async () => {
    const app = anApp();
    const packed = await request(app)
      .get('/assets/a-ABCD1234.js')
      .set('Accept-Encoding', 'gzip, identity')
      .expect(200);
    expect(packed.text).toBe('plain');
    expect(packed.headers['cache-control']).toContain('immutable');
    const brotli = await request(app)
      .head('/assets/a-ABCD1234.js')
      .set('Accept-Encoding', 'br');
    expect(brotli.headers['content-encoding']).toBe('br');
  });
});
