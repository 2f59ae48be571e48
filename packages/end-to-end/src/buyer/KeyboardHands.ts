import type { Locator, Page } from '@playwright/test';
import { labelled, named, type Hands, type Pressed } from './Hands';
import type { Words } from './words';

/** Whoever has not found something after so many presses of Tab gives up. */
const MOST_TABS = 150;
const MOST_ARROWS = 40;

/** Works a page by its keys alone: no mouse, and no focus that Tab did not bring. */
export class KeyboardHands implements Hands {
  readonly page: Page;
  readonly #words: Words;

  constructor(page: Page, words: Words) {
    this.page = page;
    this.#words = words;
  }

  async press(role: Pressed, name: string | RegExp): Promise<void> {
    await this.#reach(named(this.page, role, name));
    await this.page.keyboard.press(role === 'checkbox' ? 'Space' : 'Enter');
  }

  async type(label: string, text: string): Promise<void> {
    await this.#reach(labelled(this.page, label));
    await this.page.keyboard.press('ControlOrMeta+A');
    await this.page.keyboard.type(text);
  }

  /** On the map, whose seats arrows move through. */
  async openSeats(): Promise<void> {
    await this.#reach(this.#map);
    // The first press only shows where one is.
    await this.page.keyboard.press('ArrowRight');
  }

  async takeSeat(): Promise<void> {
    await this.#reach(this.#map);
    for (let i = 0; i < MOST_ARROWS; i++) {
      const here = await this.#map.getAttribute('aria-activedescendant');
      const seat = this.page.locator(`[id="${here}"]`);
      if (this.#words.free.test(await seat.innerText())) {
        await this.page.keyboard.press('Enter');
        return;
      }
      await this.page.keyboard.press('ArrowRight');
    }
    throw new Error('No free seat to the right');
  }

  get #map(): Locator {
    return this.page.getByRole('listbox', { name: this.#words.map });
  }

  async #reach(target: Locator): Promise<void> {
    await target.waitFor({ state: 'attached' });
    for (let i = 0; i < MOST_TABS; i++) {
      const there = await target.evaluate(it => it === document.activeElement);
      if (there) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`Tab does not lead to ${target}`);
  }
}
