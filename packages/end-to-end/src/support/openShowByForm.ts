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

/** What the form says, in English or in Korean. */
const FORM = {
  open: /Open a (new )?show|공연 열기/,
  title: /^(Title|공연 이름)/,
  address: /^(Address of the show|공연 주소)/,
  // A mark for what is required may follow; other names begin with the same word.
  venue: /^(Venue|공연장)\s*\*?$/,
  theatre: /Theatre|극장/,
  firstDate: /^(Date 1|1회차)$/,
  saleOpens: /^(Sale opens|판매 시작)/,
  next: /^(Next|Review|다음|확인)$/,
  create: /^(Create|만들기)$/,
};

const next = (page: Page) => page.getByRole('button', { name: FORM.next });

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
  await page.getByRole('link', { name: FORM.open }).first().click();
  await page.getByLabel(FORM.title).fill(show.title);
  await page.getByLabel(FORM.address).fill(show.address);
  await look('show');
  await next(page).click();

  await page.getByLabel(FORM.venue).fill(show.venue);
  await page.getByRole('radio', { name: FORM.theatre }).check();
  for (const [category, price] of Object.entries(show.prices)) {
    await page.getByLabel(new RegExp(`^${category}, `)).fill(String(price));
  }
  await look('venue and seats');
  await next(page).click();

  await page.getByLabel(FORM.firstDate).fill(show.startsAt);
  await look('dates');
  await next(page).click();

  // The rules of sale are good as they are.
  await expect(page.getByLabel(FORM.saleOpens)).toBeVisible();
  await look('sale');
  await next(page).click();

  await expect(page.getByRole('checkbox').first()).toBeChecked();
  await look('microservices');
  await next(page).click();
}

/** Goes on from the plan to all that was filled in, and the button that opens the show. */
export async function reviewPlannedShow(page: Page): Promise<void> {
  await next(page).click();
  await expect(page.getByRole('button', { name: FORM.create })).toBeVisible();
}

/** Goes on from the plan, and presses the button that opens the show. */
export async function openPlannedShow(page: Page): Promise<void> {
  await reviewPlannedShow(page);
  await page.getByRole('button', { name: FORM.create }).click();
}
