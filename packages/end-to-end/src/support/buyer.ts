import {
  expect,
  type Browser,
  type Locator,
  type Page,
} from '@playwright/test';

import { signInByHeader } from '../people/atPublicSite';
import type { Person } from '../people/Person';
import { askBoxOffice } from './askBoxOffice';

/**
 * The order that a page shows is paid; the word stands in its history, too.
 *
 * @param options.timeout - in ms; as usual unless given
 */
export async function expectPaid(
  page: Page,
  options: { timeout?: number } = {},
): Promise<void> {
  const state = page.getByRole('strong').filter({ hasText: /^Paid$/ });
  await expect(state).toBeVisible(options);
}

/** One person with a browser of their own, among the seats of a show. */
export class Buyer {
  readonly page: Page;
  readonly person: Person;
  #seats: number[] = [];

  private constructor(page: Page, person: Person) {
    this.page = page;
    this.person = person;
  }

  /** Opens the show's page, signs in and goes on to its seats or zones. */
  static async at(
    browser: Browser,
    url: string,
    person: Person,
  ): Promise<Buyer> {
    const context = await browser.newContext({ locale: 'en-US' });
    const page = await context.newPage();
    await page.goto(url);
    await signInByHeader(page, person);
    await page
      .getByRole('link', { name: /^Choose (seats|tickets)/ })
      .first()
      .click();
    return new Buyer(page, person);
  }

  /** Opens the first section of the list that twins the map. */
  async openList(): Promise<void> {
    await this.page.getByRole('button', { name: 'Choose from a list' }).click();
    await this.page
      .getByRole('button', { name: /^Section / })
      .first()
      .click();
  }

  /** Accessible name of the first free seat of the opened section. */
  async nameOfFirstSeat(): Promise<string> {
    const button = this.page.getByRole('button', { name: /, free$/ }).first();
    return (await button.locator('.visually-hidden').innerText()).trim();
  }

  /** The button of a free seat. */
  seat(name: string): Locator {
    return this.page.getByRole('button', { name });
  }

  /** Chooses a free seat and waits until the box office holds it. */
  async take(name: string): Promise<void> {
    await this.seat(name).click();
    await expect(
      this.page.getByRole('status').filter({ hasText: 'held for you' }),
    ).toContainText('1 seat');
    const hold = await this.#ask(
      'GET',
      `/performances/${this.#performance}/holds/mine`,
    );
    this.#seats = hold.body.seats;
  }

  /** Takes so many places of a zone, one by one, and waits until they are held. */
  async takePlaces(zone: string, count: number): Promise<void> {
    const more = this.page.getByRole('button', {
      name: `One more ticket for ${zone}`,
    });
    for (let i = 0; i < count; i++) await more.click();
    await expect(
      this.page.getByRole('status').filter({ hasText: 'held for you' }),
    ).toContainText(`${zone} × ${count}`);
  }

  /** Indexes of the seats that this buyer has taken. */
  get seats(): number[] {
    return this.#seats;
  }

  /** Asks the box office for seats past the page; gives the answer's status. */
  async askFor(seats: number[]): Promise<number> {
    const path = `/performances/${this.#performance}/holds`;
    return (await this.#ask('POST', path, { seats })).status;
  }

  /** Books as the account says, and goes on to the payment company. */
  async checkOut(): Promise<void> {
    const { page, person } = this;
    await page.getByRole('link', { name: 'Continue' }).click();
    for (const [name, value] of [
      ['Name', person.name],
      ['E-mail', person.email],
      ['Phone', person.phone],
    ]) {
      await expect(page.getByRole('textbox', { name })).toHaveValue(value);
    }
    // Demo accounts have no number.
    if (!person.phone) {
      await page.getByRole('textbox', { name: 'Phone' }).fill('010-1234-5678');
    }
    await page.getByLabel(/cancellation terms/).check();
    await page.getByLabel(/my data is used/).check();
    await page.getByRole('button', { name: /^Pay / }).click();
    await expect(page.getByText('No money moves')).toBeVisible();
  }

  /** Agrees to the payment, and comes back to the show. */
  async pay(): Promise<void> {
    await this.page.getByRole('button', { name: /^Pay/ }).click();
    await expect(this.page).toHaveURL(/\/orders\//);
    await expectPaid(this.page);
  }

  /**
   * Books, and has an account opened to pay into.
   *
   * @returns address of the bank's page for this account
   */
  async openAccount(): Promise<string> {
    const { page, person } = this;
    await page.getByRole('link', { name: 'Continue' }).click();
    await page.getByRole('radio', { name: /^Bank transfer/ }).check();
    await page.getByLabel(/cancellation terms/).check();
    await page.getByLabel(/my data is used/).check();
    await page.getByRole('button', { name: /^Get an account/ }).click();
    await page.getByLabel('Account holder').fill(person.name);
    const { origin } = new URL(page.url());
    await page.getByRole('button', { name: 'Get an account' }).click();
    await expect(page).toHaveURL(/\/orders\//);
    await expect(
      page.getByRole('strong').filter({ hasText: 'Waiting for your transfer' }),
    ).toBeVisible();
    const order = new URL(page.url()).pathname;
    const { body } = await this.#ask('GET', order);
    return `${origin}/bank?account=${body.deposit.accountNumber}`;
  }

  /** Numbers of the tickets on the order's page, each of which has its code. */
  async tickets(): Promise<string[]> {
    const tickets = this.page.getByRole('listitem').filter({
      has: this.page.getByRole('img', { name: /^Ticket code for/ }),
    });
    await expect(tickets.first()).toBeVisible();
    return tickets.locator('code').allInnerTexts();
  }

  get #performance(): string {
    const found = /\/performances\/([^/?]+)/.exec(this.page.url());
    if (!found) throw new Error(`Not among seats: ${this.page.url()}`);
    return found[1];
  }

  #ask(method: string, path: string, body?: unknown) {
    return askBoxOffice(this.page, method, path, body);
  }
}
