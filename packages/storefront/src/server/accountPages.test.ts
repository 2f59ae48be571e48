/** @jest-environment node */
import { CONSENT_VERSIONS } from '@marquee/plugin-accounts-common';
import request from 'supertest';
import { ACCOUNT_PAGES } from '../account/accountPage';
import { aManifest } from './__testUtils__/aManifest';
import { createDirectoryApp } from './createDirectoryApp';

const asked: string[] = [];
const app = createDirectoryApp({
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
  fetch: async url => {
    asked.push(`${url}`);
    throw new TypeError('down');
  },
});

function dataOf(html: string) {
  const [, json] = /id="page-data">(.*?)<\/script>/.exec(html) ?? [];
  return JSON.parse(json);
}

describe('the account pages', () => {
  it.each(ACCOUNT_PAGES)(
    '/%s has its heading in both languages',
    async page => {
      const korean = await request(app)
        .get(`/${page}`)
        .set('Accept-Language', 'ko');
      const english = await request(app).get(`/${page}`);
      expect(korean.status).toBe(200);
      expect(korean.text).toMatch(/<h1>[^<]*[가-힣][^<]*<\/h1>/);
      expect(english.text).toMatch(/<h1>[A-Z][^<가-힣]*<\/h1>/);
      expect(english.text).toContain('src="/assets/account.en-ABCD1234.js"');
    },
  );

  it.each(ACCOUNT_PAGES)('/%s is kept by no cache', async page => {
    const { headers } = await request(app).get(`/${page}`);
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['content-security-policy']).toContain("form-action 'self'");
  });

  it('are the same for everybody, and need no other service', async () => {
    const stranger = await request(app).get('/account');
    const known = await request(app)
      .get('/account')
      .set('Cookie', 'session=secret; lang=en');
    const without = (html: string) => html.replace(/"asOf":"[^"]*"/, '');
    expect(without(known.text)).toBe(without(stranger.text));
    expect(asked).toEqual([]);
  });

  it.each([
    ['/orders', '/orders'],
    ['/api/accounts/v1/oauth2/authorize?client_id=show:hamlet&state=a%2Fb'],
    ['//evil.example', '/'],
    ['/\\evil.example', '/'],
    ['/\t/evil.example', '/'],
    ['https://evil.example', '/'],
    ['data:text/html,evil', '/'],
    ['', '/'],
  ])('after signing in at %j go on to %j', async (wish, path = wish) => {
    const { text } = await request(app)
      .get('/sign-in')
      .query({ continue: wish });
    expect(dataOf(text).continueTo).toBe(path);
  });

  it('go on to nowhere else when the wish comes twice', async () => {
    const { text } = await request(app).get(
      '/sign-in?continue=/a&continue=//evil.example',
    );
    expect(dataOf(text).continueTo).toBe('/');
  });

  it('read nothing of a form that was sent without scripts', async () => {
    const { status, headers } = await request(app)
      .post('/sign-in?continue=%2Forders')
      .type('form')
      .send({ password: 'seven green lamps' });
    expect(status).toBe(303);
    expect(headers.location).toBe('/sign-in?continue=%2Forders');
  });

  it('name the version of the texts that people agree to', async () => {
    const terms = await request(app).get('/terms');
    const privacy = await request(app).get('/privacy');
    expect(terms.text).toContain(CONSENT_VERSIONS.terms);
    expect(privacy.text).toContain(CONSENT_VERSIONS.privacy);
    expect(terms.text).not.toContain('name="robots"');
  });
});
