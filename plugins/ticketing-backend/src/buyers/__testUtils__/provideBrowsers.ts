import { provideBoxOffices, TestBoxOffice } from '../../__testUtils__';
import { Browser } from './Browser';
import { RunningIssuer, startIssuer } from './startIssuer';

/** Gives the tests of a `describe` block a box office each, beside an accounts service. */
export function provideBrowsers() {
  const { open, start } = provideBoxOffices();
  let issuer: RunningIssuer;
  let office: TestBoxOffice;
  const accounts = () => ({ issuer: issuer.issuer, url: issuer.issuer });

  beforeEach(async () => {
    issuer = await startIssuer();
    office = await open({ accounts: accounts() });
  });
  afterEach(() => issuer.leave());

  return {
    accounts,
    start,
    /** A browser of somebody who was not here before. */
    browser: () => new Browser(() => office),
    sessions: () => office.knex('buyer_sessions'),
    /** Starts the box office anew, on the databases that it had. */
    async restart() {
      await office.ticketing.stop();
      office = await start({ keep: true, accounts: accounts() });
    },
    get issuer() {
      return issuer;
    },
    get office() {
      return office;
    },
  };
}
