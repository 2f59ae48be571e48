import express from 'express';
import request from 'supertest';
import { PLACES } from '../__testUtils__/places';
import { requestContext } from './requestContext';

const config = {
  places: { portal: PLACES.portal, publicSite: PLACES['public-site'] },
};

async function contextOf(
  headers: Record<string, string>,
  trustProxy: number | false = false,
) {
  const app = express();
  app.set('trust proxy', trustProxy);
  app.get('/', (asking, response) => {
    response.json(requestContext(asking, config));
  });
  return (await request(app).get('/').set(headers)).body;
}

describe('requestContext', () => {
  it.each([
    [PLACES.portal, 'portal'],
    [PLACES['public-site'], 'public-site'],
    ['http://hamlet.marquee.localhost:8080', undefined],
    ['http://localhost:7007.evil.example', undefined],
    ['null', undefined],
  ])('tells the place of a page at %s', async (origin, place) => {
    expect((await contextOf({ Origin: origin })).place).toBe(place);
  });

  it('believes no header about the address, unless a proxy is trusted', async () => {
    const { address } = await contextOf({
      'X-Forwarded-For': '203.0.113.9',
      'X-Real-IP': '203.0.113.9',
      Forwarded: 'for=203.0.113.9',
    });
    expect(address).toMatch(/127\.0\.0\.1$/);
  });

  it('takes the address that the trusted proxy saw, not what a client put before it', async () => {
    const spoofed = { 'X-Forwarded-For': '203.0.113.9, 198.51.100.7' };
    expect((await contextOf(spoofed, 1)).address).toBe('198.51.100.7');
  });

  it('keeps the beginning of an endless user agent', async () => {
    const { userAgent } = await contextOf({ 'User-Agent': 'x'.repeat(5_000) });
    expect(userAgent).toBe('x'.repeat(300));
  });
});
