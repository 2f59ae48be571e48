/** @jest-environment node */
import { listRoutes } from '@marquee/route-list';
import type { Express } from 'express';
import request from 'supertest';
import { aShowPage } from '../__fixtures__/builders';
import { aManifest } from './__testUtils__/aManifest';
import { createDirectoryApp } from './createDirectoryApp';
import { createShowPageApp } from './createShowPageApp';
import { SHOW_PAGES } from './showPages';

const directory = createDirectoryApp({
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
  fetch: async () => Response.json({ shows: [] }),
});
const showPage = createShowPageApp({
  config: {
    SHOW_ID: 'hamlet',
    BOOKING_URL: 'http://box-office:8080',
    PUBLIC_URL: 'http://hamlet.marquee.localhost:8080',
    DIRECTORY_URL: 'http://marquee.localhost:8080',
  },
  manifest: aManifest(...Object.keys(SHOW_PAGES)),
  assets: '/nowhere',
  fetch: async () => Response.json(aShowPage()),
});

/** Everybody may call all of them: these servers know nobody. */
const ROUTES = [
  'GET *',
  'GET /assets/*',
  'GET /assets/:file',
  'GET /favicon.ico',
  'GET /healthz',
  'GET /posters/*',
  'GET /posters/:name',
  'GET /readyz',
  'GET /robots.txt',
  'GET /sw.js',
  'POST *',
];

const PATHS = [
  '/',
  '/sign-in',
  '/account',
  '/orders',
  '/tickets',
  '/performances/p1',
];

/** These too, on a show's host: how it sells, drawings of the house, and entries for calendars. */
const SHOW_ROUTES = [
  'GET /houses/:name',
  'GET /opening.ics',
  'GET /performances/:performance/calendar.ics',
  'GET /state.json',
];

describe.each([
  ['the public site', directory, []],
  ["a show's page", showPage, SHOW_ROUTES],
] as [string, Express, string[]][])('routes of %s', (_name, app, more) => {
  it('are those of the list, no more and no fewer', () => {
    expect(listRoutes(app)).toEqual([...ROUTES, ...more].sort());
  });

  it.each(PATHS)(
    '%s is the same page for a stranger and for somebody who is signed in',
    async path => {
      const stranger = await request(app).get(path);
      const buyer = await request(app)
        .get(path)
        .set('Cookie', 'marquee_buyer=hana; marquee.session_token=hana')
        .set('Authorization', 'Bearer hana');
      const plain = (text: string) => text.replace(/"(asOf|now)":"[^"]+"/g, '');
      expect(buyer.status).toBe(stranger.status);
      expect(plain(buyer.text)).toBe(plain(stranger.text));
      expect(buyer.headers['set-cookie']).toBeUndefined();
    },
  );

  it.each(['PUT', 'PATCH', 'DELETE'] as const)(
    'have nothing to %s',
    async method => {
      const call = { PUT: 'put', PATCH: 'patch', DELETE: 'delete' } as const;
      const { status } = await request(app)[call[method]]('/');
      expect(status).toBe(404);
    },
  );
});
