import { expect } from '@playwright/test';
import { signInByHeader } from '../people/atPublicSite';
import { lookAt } from './lookAt';
import { test } from './onStage';

test.use({ locale: 'en-US' });

/** Pages of the public site that anybody may open. */
const OPEN = [
  'sign-in',
  'sign-up',
  'forgot',
  'tickets',
  'terms',
  'privacy',
  'no-such-page',
];
/** Pages of the public site that show what is the reader's own. */
const OWN = ['tickets', 'account', 'withdraw'];

/** Shows of every kind, and what their pages say. */
const SHOWS = [
  { id: 'long-run', what: 'a calendar of dates', says: 'Next month' },
  { id: 'opening', what: 'a sale to come', says: 'Get ready' },
  { id: 'club', what: 'zones', says: /^Choose tickets/ },
  { id: 'gallery', what: 'timed entry', says: /^Choose tickets/ },
  { id: 'yard', what: 'free seating', says: /^Choose tickets/ },
];

for (const { id, what, says } of SHOWS) {
  test(`the page of a show keeps nobody out: ${what}`, async ({
    page,
    stage,
  }) => {
    await page.goto(stage.showUrl(id));
    await expect(
      page
        .getByRole('link', { name: says })
        .or(page.getByRole('heading', { name: says }))
        .first(),
    ).toBeVisible();
    await lookAt(page, what);
  });
}

test('pages of the public site keep nobody out', async ({ page, stage }) => {
  for (const path of OPEN) {
    await page.goto(`${stage.publicSite}/${path}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText('One moment')).toHaveCount(0);
    await lookAt(page, path);
  }
});

test('a reader’s own pages keep nobody out', async ({
  page,
  stage,
  person,
}) => {
  await page.goto(stage.publicSite);
  await signInByHeader(page, person);
  for (const path of OWN) {
    await page.goto(`${stage.publicSite}/${path}`);
    await expect(page.getByRole('status').filter({ hasText: '…' })).toHaveCount(
      0,
    );
    await lookAt(page, `own ${path}`);
  }
  await page.goto(`${stage.publicSite}/tickets`);
  await expect(
    page.getByText('You have not booked anything yet.'),
  ).toBeVisible();
  await lookAt(page, 'no tickets');
});
