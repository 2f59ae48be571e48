import { HouseRule, SellingWay } from '@marquee/plugin-ticketing-node';
import { SaleConflictError } from '../errors';
import { SeatMirror } from '../live/SeatMirror';
import { Offer } from '../sales/Catalogue';
import { PerformanceRef } from '../seats/keys';

/** Judges whether seats that somebody holds may be ordered together. */
export class HouseRules {
  readonly #mirror: Pick<SeatMirror, 'read' | 'refresh'>;
  readonly #way: Pick<SellingWay, 'houseRule'>;

  constructor(options: {
    mirror: Pick<SeatMirror, 'read' | 'refresh'>;
    way: Pick<SellingWay, 'houseRule'>;
  }) {
    this.#mirror = options.mirror;
    this.#way = options.way;
  }

  /** The rule that orders of the show have to keep; undefined when there is none. */
  of({ plan: geometry, facts }: Offer): HouseRule | undefined {
    return this.#way.houseRule({ geometry, facts });
  }

  /**
   * @throws SaleConflictError when the seats break the rule
   * @throws SalesClosedError while nothing is known of the house
   */
  async assertKept(
    rule: HouseRule,
    ref: PerformanceRef,
    selection: { seats: readonly number[]; ordered: readonly number[] },
  ): Promise<void> {
    const judge = async () =>
      rule({ ...selection, states: await this.#mirror.read(ref) });
    let conflict = await judge();
    // Perhaps only the copy of the house is old.
    if (conflict && (await this.#mirror.refresh(ref))) conflict = await judge();
    if (conflict) throw new SaleConflictError(conflict);
  }
}
