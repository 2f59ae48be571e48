import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const GRAVE = ['serious', 'critical'];

/**
 * Expects axe to find nothing serious on a page as it stands.
 *
 * @param state - what the page shows, for the report
 * @param options.except - selectors of what is not ours to change
 */
export async function expectAccessible(
  page: Page,
  state: string,
  options: { except?: readonly string[] } = {},
): Promise<void> {
  // Without frames of other origins there is nothing that its own window would be for.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  for (const selector of options.except ?? []) axe.exclude(selector);
  const { violations } = await axe.analyze();
  const found = violations
    .filter(({ impact }) => GRAVE.includes(impact ?? ''))
    .map(({ id, impact, nodes }) => ({
      id,
      impact,
      where: nodes.map(({ target, failureSummary }) => [
        target.join(' '),
        failureSummary,
      ]),
    }));
  expect(found, `axe: ${state}`).toEqual([]);
}
