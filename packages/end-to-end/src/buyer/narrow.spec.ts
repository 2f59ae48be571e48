import { expectNoSideScroll } from '../support/expectNoSideScroll';
import { Journey } from './Journey';
import { NameHands } from './NameHands';
import { test } from './onStage';
import { WORDS } from './words';

const SHOW = '햄릿';

test.describe('on the narrowest screen', () => {
  test.use({ locale: 'en', viewport: { width: 320, height: 640 } });

  test('a buyer’s whole way fits, whatever the page shows', async ({
    page,
    stage,
    person,
  }) => {
    const words = WORDS.en;
    const hands = new NameHands(page, words);
    const look = (state: string) => expectNoSideScroll(page, state);
    const journey = new Journey({ hands, words, stage, person, look });
    await journey.findShow('en', SHOW);
    await journey.chooseSeats();
    await journey.takeAnotherSeat();
    await journey.checkOut();
    await journey.payAtSecondTry();
    await journey.findTicketsOfAllShows(SHOW);
    await journey.giveOneTicketBack();
  });
});
