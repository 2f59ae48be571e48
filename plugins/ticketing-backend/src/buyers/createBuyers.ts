import { LoggerService } from '@backstage/backend-plugin-api';
import {
  TICKETING_BASE_PATH,
  ticketingRoutes,
} from '@marquee/plugin-ticketing-common';
import { Knex } from 'knex';
import { Catalogue } from '../sales/Catalogue';
import { SeatStore } from '../seats/SeatStore';
import { BuyerStore } from '../stores/BuyerStore';
import { EndedGrantStore } from '../stores/EndedGrantStore';
import { KeyStore } from '../stores/KeyStore';
import { SessionStore } from '../stores/SessionStore';
import { Timings } from '../timings';
import { AccountKeys } from './AccountKeys';
import { AccountsAuthority } from './AccountsAuthority';
import { BuyersService } from './BuyersService';
import { SessionsService } from './SessionsService';
import { TokenVerifier } from './TokenVerifier';

/** Longer than any access token lives, in ms. */
const TOKEN_LIFE_MS = 10 * 60_000;

/** Where the accounts service is. */
export interface AccountsAddress {
  /** For browsers, e.g. `https://example.org/api/accounts/v1`; issuer of its tokens. */
  issuer: string;
  /** From the box office; often the same. */
  url: string;
}

/** Puts together what a box office knows of its buyers. */
export function createBuyers(options: {
  knex: Knex;
  seats: SeatStore;
  catalogue: Catalogue;
  config: { show: string; publicUrl: string; accounts: AccountsAddress };
  timings: Timings;
  logger: LoggerService;
  clock: () => number;
}): {
  sessions: SessionsService;
  buyers: BuyersService;
  /** To be run now and then. */
  forget(): Promise<void>;
} {
  const { knex, seats, catalogue, config, timings, logger, clock } = options;
  const { show, publicUrl } = config;
  const { issuer, url } = config.accounts;
  const store = new KeyStore({ knex });
  const keys = new AccountKeys({ store, url, logger, clock });
  const verifier = new TokenVerifier({ keys, issuer, show, clock });
  const redirectUri = `${publicUrl}${TICKETING_BASE_PATH}${ticketingRoutes.signInCallback}`;
  const authority = new AccountsAuthority({
    show,
    issuer,
    url,
    redirectUri,
    verifier,
  });
  const stored = new SessionStore({ knex });
  const ended = new EndedGrantStore({ knex });
  const sessions = new SessionsService({
    authority,
    verifier,
    sessions: stored,
    ended,
    timings,
    logger,
    clock,
  });
  const buyers = new BuyersService({
    buyers: new BuyerStore({ knex }),
    catalogue,
    seats,
    sessions,
    clock,
  });
  return {
    sessions,
    buyers,
    async forget() {
      await stored.forget(new Date(clock() - timings.islandMs));
      await ended.forget(new Date(clock() - TOKEN_LIFE_MS));
    },
  };
}
