import { expect, type Page } from '@playwright/test';
import type { Person } from '../people/Person';
import { expectAccessible } from '../support/expectAccessible';
import type { Hands } from './Hands';
import type { StageProcess } from './StageProcess';
import type { Language, Words } from './words';

const REFUNDED_MS = 30_000;

/**
 * A buyer's whole way, from the list of all shows to a ticket that was given back. Each
 * step begins where the one before ended, and looks at what the page then shows.
 */
export class Journey {
  readonly #page: Page;
  readonly #hands: Hands;
  readonly #words: Words;
  readonly #stage: StageProcess;
  readonly #person: Person;
  readonly #look: (state: string) => Promise<void>;

  constructor(options: {
    hands: Hands;
    words: Words;
    stage: StageProcess;
    person: Person;
    /** Looks at a state of the page. */
    look?(state: string): Promise<void>;
  }) {
    const { hands, words, stage, person } = options;
    this.#page = hands.page;
    this.#hands = hands;
    this.#words = words;
    this.#stage = stage;
    this.#person = person;
    this.#look = options.look ?? (state => expectAccessible(this.#page, state));
  }

  /** From the list of shows to a ticket, and back to the money. */
  async goAllTheWay(language: Language, title: string): Promise<void> {
    await this.#findShow(language, title);
    await this.#chooseSeats();
    await this.#takeAnotherSeat();
    await this.#checkOut();
    await this.#payAtSecondTry();
    await this.#findTicketsOfAllShows(title);
    await this.#giveOneTicketBack();
  }

  async #findShow(language: Language, title: string): Promise<void> {
    const { directory, search, noMatch, clear } = this.#words;
    await this.#page.goto(`${this.#stage.publicSite}/?lang=${language}`);
    await this.#expectHeading(directory);
    await this.#look('directory');
    await this.#hands.type(search, 'zzzz');
    await expect(this.#page.getByText(noMatch)).toBeVisible();
    await this.#look('directory without a result');
    await this.#hands.press('button', clear);
    await this.#hands.press('link', new RegExp(title));
    await this.#expectHeading(title);
    await this.#look('show page');
  }

  async #chooseSeats(): Promise<void> {
    const { chooseSeats, zoomIn, map } = this.#words;
    await this.#hands.press('link', chooseSeats);
    await expect(this.#page.getByRole('listbox', { name: map })).toBeVisible();
    await this.#look('sections');
    for (let i = 0; i < 4; i++) await this.#hands.press('button', zoomIn);
    await this.#look('all seats');
    await this.#hands.openSeats();
    await this.#look('among seats');
    await this.#hands.takeSeat();
    await this.#signIn();
    await this.#expectHeld();
    await this.#look('a seat held after signing in');
  }

  async #takeAnotherSeat(): Promise<void> {
    await this.#hands.takeSeat();
    await this.#expectHeld();
    await expect(this.#page.getByRole('timer')).toBeVisible();
    await this.#look('two seats held');
  }

  async #checkOut(): Promise<void> {
    const { checkout, toFix, phone, terms, privacy } = this.#words;
    await this.#hands.press('link', this.#words.continue);
    await this.#expectHeading(checkout);
    await this.#look('checkout');
    await this.#hands.press('button', this.#words.pay);
    await expect(this.#page.getByText(toFix)).toBeVisible();
    await this.#look('checkout with mistakes');
    await this.#hands.type(phone, '010-1234-5678');
    await this.#hands.press('checkbox', terms);
    await this.#hands.press('checkbox', privacy);
    await this.#hands.press('button', this.#words.pay);
    await this.#expectHeading(this.#words.sandbox);
    await this.#look('payment');
  }

  async #payAtSecondTry(): Promise<void> {
    const { decline, declinedTitle, payAgain, agree, paid, code } = this.#words;
    await this.#hands.press('button', decline);
    await this.#expectHeading(declinedTitle);
    await this.#look('payment declined');
    await this.#hands.press('link', payAgain);
    await this.#hands.press('button', agree);
    await expect(
      this.#page.getByRole('strong').filter({ hasText: paid }),
    ).toBeVisible();
    await expect(this.#page.getByRole('img', { name: code })).toHaveCount(2);
    await this.#look('tickets');
    await this.#hands.press('button', this.#words.enlarge);
    await expect(this.#page.getByRole('dialog')).toBeVisible();
    await this.#look('a code as large as the screen');
    await this.#hands.press('button', this.#words.close);
  }

  async #findTicketsOfAllShows(title: string): Promise<void> {
    const { signedIn, myTickets, toOrder } = this.#words;
    await this.#hands.press('button', signedIn);
    await this.#look('menu of the person');
    await this.#hands.press('link', myTickets);
    await this.#expectHeading(myTickets);
    await expect(
      this.#page.getByRole('heading', { name: title }),
    ).toBeVisible();
    await this.#look('my tickets');
    await this.#hands.press('link', toOrder);
  }

  async #giveOneTicketBack(): Promise<void> {
    const { cancelTickets, cancelNow, cancel, cancelled } = this.#words;
    await this.#hands.press('button', cancelTickets);
    await expect(this.#page.getByText(cancelNow)).toBeVisible();
    await this.#look('what comes back for both tickets');
    await this.#hands.press('checkbox', /./);
    await expect(this.#page.getByText(cancelNow)).toBeVisible();
    await this.#hands.press('button', cancel);
    await expect(this.#page.getByText(cancelled)).toBeVisible();
    await expect(this.#page.getByText(this.#words.void)).toHaveCount(1);
    await this.#look('one ticket cancelled');
    await expect(this.#page.getByText(this.#words.refunded)).toBeVisible({
      timeout: REFUNDED_MS,
    });
    await this.#look('refunded');
  }

  async #signIn(): Promise<void> {
    const { email, password, signIn } = this.#words;
    await this.#expectHeading(signIn);
    await this.#look('sign-in');
    await this.#hands.type(email, this.#person.email);
    await this.#hands.type(password, this.#person.password);
    await this.#hands.press('button', signIn);
  }

  #expectHeading(name: string) {
    return expect(this.#page.getByRole('heading', { level: 1 })).toHaveText(
      name,
    );
  }

  async #expectHeld(): Promise<void> {
    await expect(
      this.#page.getByRole('status').filter({ hasText: this.#words.held }),
    ).toBeAttached();
  }
}
