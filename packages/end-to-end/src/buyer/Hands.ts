import type { Locator, Page } from '@playwright/test';

/** Roles of what is pressed. */
export type Pressed = 'link' | 'button' | 'checkbox';

/** How somebody works a page; what they do is the same, whatever they do it with. */
export interface Hands {
  readonly page: Page;
  /** Presses the first thing of this role and name. */
  press(role: Pressed, name: string | RegExp): Promise<void>;
  /** Replaces what is in the field of this label. */
  type(label: string, text: string): Promise<void>;
  /** Goes to where seats are picked on the page of the seat map. */
  openSeats(): Promise<void>;
  /** Takes the next free seat. */
  takeSeat(): Promise<void>;
}

/** What the first thing of a role and name is; the accessible name, as a screen reader says it. */
export const named = (page: Page, role: Pressed, name: string | RegExp) =>
  page.getByRole(role, { name }).first();

/** The field of a label. */
export const labelled = (page: Page, label: string): Locator =>
  page.getByLabel(label, { exact: true }).first();
