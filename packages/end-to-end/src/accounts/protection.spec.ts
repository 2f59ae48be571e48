import { expect, test } from '@playwright/test';
import { enterPortal } from '../people/atPortal';
import { signInByHeader } from '../people/atPublicSite';
import { demo } from '../people/Person';
import { PORTAL, PUBLIC_SITE, showUrl } from '../places';
import { readSoldTicket } from '../support/soldTicket';

const show = showUrl(readSoldTicket().show);

for (const [place, url] of [
  ['portal', PORTAL],
  ['public site', `${PUBLIC_SITE}/sign-in`],
  ['page of a show', show],
]) {
  test(`the ${place} can be neither framed nor fed with foreign scripts`, async ({
    page,
  }) => {
    const answer = await page.goto(url);
    const headers = answer?.headers() ?? {};
    const policy = headers['content-security-policy'];
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toMatch(/(object|default)-src 'none'/);
    expect(policy).toContain("form-action 'self'");
    expect(policy).toMatch(/script-src 'self'/);
    expect(policy).not.toMatch(/script-src[^;]*(unsafe-inline|https:|\*)/);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBeTruthy();
  });
}

test('no script reads the cookies of sessions, and no other page sends them', async ({
  browser,
  page,
}) => {
  await enterPortal(page, demo.seller);
  const buyer = await (await browser.newContext()).newPage();
  await buyer.goto(show);
  await signInByHeader(buyer, demo.buyer);
  const cookies = [
    ...(await page.context().cookies(`${PORTAL}/api/accounts/v1/session`)),
    ...(await buyer
      .context()
      .cookies([
        `${PUBLIC_SITE}/api/accounts/v1/session`,
        `${show}/api/ticketing/v1/me`,
      ])),
  ];
  const sessions = cookies.filter(({ name }) => /session|buyer/.test(name));
  expect(sessions.map(({ domain }) => domain).sort()).toEqual(
    [PORTAL, PUBLIC_SITE, show].map(url => new URL(url).hostname).sort(),
  );
  for (const cookie of sessions) {
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax' });
    expect(cookie.path).toMatch(/^\/api/);
  }
  await buyer.context().close();
});
