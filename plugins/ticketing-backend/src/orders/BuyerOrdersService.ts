import { BuyerOrders } from '@marquee/plugin-ticketing-common';
import { Catalogue } from '../sales/Catalogue';
import { OrderPresenter } from './OrderPresenter';
import { OrdersService } from './OrdersService';

/** What one buyer booked here, for the buyer's page of all shows. */
export class BuyerOrdersService {
  readonly #orders: Pick<OrdersService, 'list'>;
  readonly #presenter: Pick<OrderPresenter, 'present'>;
  readonly #catalogue: Pick<Catalogue, 'get'>;

  constructor(options: {
    orders: Pick<OrdersService, 'list'>;
    presenter: Pick<OrderPresenter, 'present'>;
    catalogue: Pick<Catalogue, 'get'>;
  }) {
    this.#orders = options.orders;
    this.#presenter = options.presenter;
    this.#catalogue = options.catalogue;
  }

  /**
   * The orders of an account with the performances that they are for.
   *
   * @throws NotFoundError before the show is set up
   */
  async of(buyer: string): Promise<BuyerOrders> {
    const { facts } = await this.#catalogue.get();
    const stored = await this.#orders.list(buyer);
    const orders = await Promise.all(
      stored.map(order => this.#presenter.present(order)),
    );
    const { title, venue, performances } = facts;
    return {
      title,
      venue: { name: venue.name, timeZone: venue.timeZone },
      performances: performances.filter(({ id }) =>
        orders.some(({ performance }) => performance === id),
      ),
      orders,
    };
  }
}
