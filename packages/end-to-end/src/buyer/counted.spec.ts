import { expect } from '@playwright/test';
import { Buyer } from '../support/buyer';
import { lookAt } from './lookAt';
import { test } from './onStage';

/** Shows whose places are counted. */
const SHOWS = [
  { id: 'club', what: 'zones', zone: '스탠딩 A' },
  { id: 'gallery', what: 'timed entry', zone: '입장권' },
  { id: 'yard', what: 'free seating', zone: '마당' },
];

for (const { id, what, zone } of SHOWS) {
  test(`two places are counted, paid and let in, and each page keeps nobody out: ${what}`, async ({
    browser,
    stage,
    person,
  }) => {
    const buyer = await Buyer.at(browser, stage.showUrl(id), person);
    const { page } = buyer;
    await expect(
      page.getByRole('group', { name: `Tickets for ${zone}` }),
    ).toBeVisible();
    await lookAt(page, `${what}: nothing chosen`);
    await buyer.takePlaces(zone, 2);
    await lookAt(page, `${what}: two places held`);
    await buyer.checkOut();
    await buyer.pay();
    expect(await buyer.tickets()).toHaveLength(2);
    await lookAt(page, `${what}: tickets`);
    await page.context().close();
  });
}
