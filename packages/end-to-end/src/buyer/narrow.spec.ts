import { expectNoSideScroll } from '../support/expectNoSideScroll';
import { Journey } from './Journey';
import { NameHands } from './NameHands';
import { test } from './onStage';
import { WORDS } from './words';

const SHOW = '햄릿';
/** More than a minute is only taken on a machine that does much else. */
const WHOLE_WAY_MS = 300_000;

// English, whose words are longer and do not break within.
test.use({ locale: 'en', viewport: { width: 320, height: 640 } });

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
