import type { AuthService } from '@backstage/backend-plugin-api';
import type { OwnShowList } from '@marquee/plugin-accounts-common';
import type { ShowsService } from '@marquee/plugin-shows-node';
import type { BuyerOrders } from '@marquee/plugin-ticketing-common';
import type { Knex } from 'knex';
import { refuse } from '../http/refuse';
import type { ShowSurvey } from '../withdrawal/ShowSurvey';

/** A person waits; a show that takes longer counts as one that does not answer. */
const PATIENCE_MS = 5_000;

/** What somebody booked, at whichever show. Nothing of it is kept here. */
export class OwnTickets {
  readonly #options: {
    knex: Knex;
    auth: Pick<AuthService, 'getOwnServiceCredentials'>;
    survey: Pick<ShowSurvey, 'listVisited'>;
    shows: Pick<ShowsService, 'findBuyerOrders'>;
  };

  constructor(options: {
    knex: Knex;
    auth: Pick<AuthService, 'getOwnServiceCredentials'>;
    survey: Pick<ShowSurvey, 'listVisited'>;
    shows: Pick<ShowsService, 'findBuyerOrders'>;
  }) {
    this.#options = options;
  }

  /**
   * Shows at which an account signed in; where else could it have booked?
   *
   * @throws ServiceUnavailableError while shows cannot be asked
   */
  async listShows(account: string): Promise<OwnShowList> {
    const { knex, survey } = this.#options;
    const visited = await survey.listVisited(knex, account);
    return {
      shows: visited.map(({ id, url, specification }) => ({
        show: id,
        title: specification.facts.title,
        url,
      })),
    };
  }

  /**
   * What an account booked at a show.
   *
   * @throws RefusedError `not-found` where it never signed in
   * @throws NotFoundError when the show is gone
   * @throws ServiceUnavailableError when the show does not answer
   */
  async findOrders(account: string, show: string): Promise<BuyerOrders> {
    const { auth, knex, shows } = this.#options;
    const visit = await knex('show_visits').where({ account, show }).first();
    if (!visit) throw refuse('not-found');
    return await shows.findBuyerOrders(
      { show, buyer: account },
      {
        credentials: await auth.getOwnServiceCredentials(),
        signal: AbortSignal.timeout(PATIENCE_MS),
      },
    );
  }
}
