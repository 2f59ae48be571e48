import { expect, type Page } from '@playwright/test';

/** What the seller of these tests types in. */
export interface TypedShow {
  title: string;
  address: string;
  venue: string;
  /** As the clocks at the venue show it, `YYYY-MM-DDTHH:mm`. */
  startsAt: string;
  /** Price of a seat by category, in won. */
  prices: Record<string, number>;
}

const next = (page: Page) =>
  page.getByRole('button', { name: /^(Next|Review)$/ });

/**
 * Fills in the form up to the plan, which is then shown and not yet applied.
 *
 * @param look - looks at each step once it is filled in
 */
export async function fillInForm(
  page: Page,
  show: TypedShow,
  look: (step: string) => Promise<void> = async () => {},
): Promise<void> {
  await page
    .getByRole('link', { name: /Open a (new )?show/ })
    .first()
    .click();
  await page.getByLabel(/Title/).fill(show.title);
  await page.getByLabel(/Address of the show/).fill(show.address);
  await look('show');
  await next(page).click();

  await page.getByLabel(/공연장 · Venue/).fill(show.venue);
  await page.getByRole('radio', { name: /Theatre/ }).check();
  for (const [category, price] of Object.entries(show.prices)) {
    await page.getByLabel(new RegExp(`^${category}, `)).fill(String(price));
  }
  await look('venue and seats');
  await next(page).click();

  await page.getByLabel('Date 1').fill(show.startsAt);
  await look('dates');
  await next(page).click();

  // The rules of sale are good as they are.
  await expect(page.getByLabel('Sale opens')).toBeVisible();
  await look('sale');
  await next(page).click();

  await expect(page.getByText('Box office').first()).toBeVisible();
  await look('microservices');
  await next(page).click();
}

/** Goes on from the plan, and presses the button that opens the show. */
export async function openPlannedShow(page: Page): Promise<void> {
  await next(page).click();
  await page.getByRole('button', { name: 'Create', exact: true }).click();
}
