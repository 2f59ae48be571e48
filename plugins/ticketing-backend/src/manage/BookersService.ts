import { NotFoundError } from '@backstage/errors';
import {
  Booker,
  BookersExportQuery,
  BookersPage,
  BookersQuery,
  RevealedContact,
} from '@marquee/plugin-ticketing-common';
import { presentRefund } from '../orders/presentRefund';
import { Catalogue } from '../sales/Catalogue';
import { AuditStore } from '../stores/AuditStore';
import { BookerRow, BookersStore } from './BookersStore';
import { createBookersFile } from './bookersFile';
import { readCursor, writeCursor } from './cursor';
import { maskEmail, maskName, maskPhone } from './mask';

/** Orders that are read at once for a file. */
const FILE_PAGE = 1_000;

/** Shows sellers who booked; in clear only with a reason that is written down. */
export class BookersService {
  readonly #bookers: BookersStore;
  readonly #audit: AuditStore;
  readonly #catalogue: Catalogue;
  readonly #clock: () => number;

  constructor(options: {
    bookers: BookersStore;
    audit: AuditStore;
    catalogue: Catalogue;
    clock: () => number;
  }) {
    this.#bookers = options.bookers;
    this.#audit = options.audit;
    this.#catalogue = options.catalogue;
    this.#clock = options.clock;
  }

  /** A page of orders with masked names, and the sums of all pages. */
  async list(query: BookersQuery): Promise<BookersPage> {
    const { sort, after, limit, ...filter } = query;
    const place = after === undefined ? undefined : readCursor(after);
    const [{ facts }, page, totals] = await Promise.all([
      this.#catalogue.get(),
      this.#bookers.page({ filter, sort, after: place, limit }),
      this.#bookers.totals(filter),
    ]);
    return {
      bookers: page.rows.map(row => present(row, masked(row))),
      next: page.next ? writeCursor(page.next) : null,
      totals,
      currency: facts.currency,
      now: new Date(this.#clock()).toISOString(),
    };
  }

  /**
   * The data of one booker in clear, once it is written down who asked and why.
   *
   * @throws NotFoundError when there is no such order
   */
  async reveal(
    order: string,
    { reason, actor }: { reason: string; actor: string | null },
  ): Promise<RevealedContact> {
    const contact = await this.#bookers.contact(order);
    if (!contact) throw new NotFoundError(`No order '${order}'`);
    await this.#audit.write({
      at: new Date(this.#clock()),
      actor,
      action: 'booker-revealed',
      subject: order,
      detail: { reason },
    });
    return inClear(contact);
  }

  /**
   * All orders of a filter as the lines of a CSV file, oldest first. It is written
   * down before the first line is given.
   */
  async *file(
    query: BookersExportQuery,
    { actor }: { actor: string | null },
  ): AsyncGenerator<string> {
    const { language, reveal, reason, ...filter } = query;
    const { facts } = await this.#catalogue.get();
    await this.#audit.write({
      at: new Date(this.#clock()),
      actor,
      action: 'bookers-exported',
      detail: {
        inClear: reveal,
        ...(reason && { reason }),
        // What was looked for may be a name, which must not outlive the person here.
        filters: Object.keys(filter).join(' '),
      },
    });
    const { head, line } = createBookersFile({ language, facts });
    yield head;
    let after;
    do {
      const page = await this.#bookers.page({
        filter,
        sort: 'oldest',
        after,
        limit: FILE_PAGE,
      });
      yield page.rows
        .map(row => line(present(row, reveal ? inClear(row) : masked(row))))
        .join('');
      after = page.next;
    } while (after);
  }
}

type Contact = Pick<
  BookerRow,
  'contact_name' | 'contact_email' | 'contact_phone'
>;

function inClear(row: Contact): RevealedContact {
  return {
    name: row.contact_name,
    email: row.contact_email,
    phone: row.contact_phone,
  };
}

function masked(row: Contact): RevealedContact {
  const { name, email, phone } = inClear(row);
  return {
    name: name && maskName(name),
    email: email && maskEmail(email),
    phone: phone && maskPhone(phone),
  };
}

function present(row: BookerRow, contact: RevealedContact): Booker {
  return {
    order: row.id,
    code: row.code,
    state: row.state,
    method: row.method,
    performance: row.performance,
    ...contact,
    amount: Number(row.amount),
    bookedAt: row.created_at.toISOString(),
    paidAt: row.paid_at?.toISOString() ?? null,
    tickets: row.tickets.map(ticket => ({
      id: ticket.id,
      seat: ticket.seat_index,
      section: ticket.section,
      row: ticket.row,
      number: ticket.number,
      category: ticket.category,
      price: Number(ticket.price),
      bookingFee: Number(ticket.booking_fee),
      discount:
        ticket.discount === null
          ? null
          : {
              name: ticket.discount_name ?? ticket.discount,
              proof: ticket.discount_proof ?? '',
            },
      state: ticket.state,
    })),
    refunds: row.refunds.map(presentRefund),
  };
}
