import { expect } from '@playwright/test';
import { Buyer } from '../support/buyer';
import { expectNoSideScroll } from '../support/expectNoSideScroll';
import { Journey } from './Journey';
import { NameHands } from './NameHands';
import { test } from './onStage';
import { WORDS } from './words';

const SHOW = '햄릿';
/** More than a minute is only taken on a machine that does much else. */
const WHOLE_WAY_MS = 300_000;
const NARROWEST = { width: 320, height: 640 };

// English, whose words are longer and do not break within.
test.use({ locale: 'en', viewport: NARROWEST });

test('a buyer’s whole way fits the narrowest screen, whatever the page shows', async ({
  page,
  stage,
  person,
}) => {
  test.setTimeout(WHOLE_WAY_MS);
  const words = WORDS.en;
  const hands = new NameHands(page, words);
  const look = (state: string) => expectNoSideScroll(page, state);
  const journey = new Journey({ hands, words, stage, person, look });
  await journey.goAllTheWay('en', SHOW);
});

test('the way on stays in sight under a long list, and with the seats unfolded', async ({
  browser,
  stage,
  person,
}) => {
  const buyer = await Buyer.at(browser, stage.showUrl('hamlet'), person);
  const { page } = buyer;
  await page.setViewportSize(NARROWEST);
  await buyer.openList();
  await buyer.take(await buyer.nameOfFirstSeat());
  const wayOn = page.getByRole('link', { name: 'Continue' });
  await expect(wayOn).toBeInViewport({ ratio: 1 });
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(wayOn).toBeInViewport({ ratio: 1 });
  await page.context().close();
});
