import { expectNoSideScroll } from '../support/expectNoSideScroll';
import { Journey } from './Journey';
import { NameHands } from './NameHands';
import { test } from './onStage';
import { WORDS, type Language } from './words';

const SHOW = '햄릿';
/** More than a minute is only taken on a machine that does much else. */
const WHOLE_WAY_MS = 300_000;
const LANGUAGES = Object.keys(WORDS) as Language[];

for (const language of LANGUAGES) {
  test.describe(`on the narrowest screen, in ${language}`, () => {
    test.use({ locale: language, viewport: { width: 320, height: 640 } });

    test('a buyer’s whole way fits, whatever the page shows', async ({
      page,
      stage,
      person,
    }) => {
      test.setTimeout(WHOLE_WAY_MS);
      const words = WORDS[language];
      const hands = new NameHands(page, words);
      const look = (state: string) => expectNoSideScroll(page, state);
      const journey = new Journey({ hands, words, stage, person, look });
      await journey.goAllTheWay(language, SHOW);
    });
  });
}
