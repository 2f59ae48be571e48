import {
  expect,
  type Browser,
  type Locator,
  type Page,
} from '@playwright/test';

/** One person with a browser of their own, on the page of a show. */
export class Buyer {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  /** Opens the show's page and goes on to its seats. */
  static async at(browser: Browser, url: string): Promise<Buyer> {
    const context = await browser.newContext({ locale: 'en-US' });
    const page = await context.newPage();
    await page.goto(url);
    await page.getByRole('link', { name: 'Choose seats' }).first().click();
    return new Buyer(page);
  }

  /** The seats of a section as buttons, through the list that twins the map. */
  async openSection(section: RegExp): Promise<void> {
    await this.page.getByRole('button', { name: 'Choose from a list' }).click();
    await this.page.getByRole('button', { name: section }).first().click();
  }

  /** The button of a free seat of the opened section. */
  seat(name: RegExp): Locator {
    return this.page.getByRole('button', { name });
  }

  /** Waits until the box office holds the chosen seats. */
  async expectHeld(count: number): Promise<void> {
    await expect(
      this.page.getByRole('status').filter({ hasText: 'held for you' }),
    ).toContainText(`${count} seat`);
  }

  /** Fills in who books, and goes on to the payment company. */
  async checkOut(): Promise<void> {
    const { page } = this;
    await page.getByRole('link', { name: 'Continue' }).click();
    await page.getByLabel('Name').fill('Kim Minji');
    await page.getByLabel('E-mail').fill('minji@example.com');
    await page.getByLabel('Phone').fill('010-1234-5678');
    await page.getByLabel(/cancellation terms/).check();
    await page.getByLabel(/my data is used/).check();
    await page.getByRole('button', { name: /^Pay / }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(
      'Sandbox payment',
    );
  }
}
