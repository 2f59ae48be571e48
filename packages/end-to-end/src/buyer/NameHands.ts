import type { Page } from '@playwright/test';
import { labelled, named, type Hands, type Pressed } from './Hands';
import type { Words } from './words';

/** Works a page by role and name alone, as those do who hear it and whose software presses. */
export class NameHands implements Hands {
  readonly page: Page;
  readonly #words: Words;

  constructor(page: Page, words: Words) {
    this.page = page;
    this.#words = words;
  }

  async press(role: Pressed, name: string | RegExp): Promise<void> {
    await named(this.page, role, name).click();
  }

  async type(label: string, text: string): Promise<void> {
    const field = labelled(this.page, label);
    await field.clear();
    await field.pressSequentially(text);
  }

  /** In the list that twins the map. */
  async openSeats(): Promise<void> {
    await this.press('button', this.#words.list);
    await this.press('button', this.#words.section);
  }

  async takeSeat(): Promise<void> {
    await this.press('button', this.#words.free);
  }
}
