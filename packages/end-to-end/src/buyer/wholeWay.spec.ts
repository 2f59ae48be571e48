import { Watch } from '../support/Watch';
import type { Hands } from './Hands';
import { Journey } from './Journey';
import { KeyboardHands } from './KeyboardHands';
import { NameHands } from './NameHands';
import { test } from './onStage';
import { WORDS, type Language } from './words';

const SHOW = '햄릿';
/** More than a minute is only taken on a machine that does much else. */
const WHOLE_WAY_MS = 300_000;
const WAYS = [
  { language: 'ko', means: 'by keyboard alone', Means: KeyboardHands },
  { language: 'en', means: 'by role and name alone', Means: NameHands },
] as const satisfies {
  language: Language;
  means: string;
  Means: new (...args: never[]) => Hands;
}[];

for (const { language, means, Means } of WAYS) {
  test.describe(`a buyer's whole way, ${means}, in ${language}`, () => {
    test.use({ locale: language });

    test('leads from the list of shows to a ticket, and back to the money', async ({
      page,
      stage,
      person,
    }) => {
      test.setTimeout(WHOLE_WAY_MS);
      const watch = await Watch.over(page);
      const words = WORDS[language];
      const hands = new Means(page, words);
      const journey = new Journey({ hands, words, stage, person });
      await journey.goAllTheWay(language, SHOW);
      watch.expectNothing();
    });
  });
}
