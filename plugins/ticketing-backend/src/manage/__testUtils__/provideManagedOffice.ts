import {
  aSetup,
  Manager,
  provideBoxOffices,
  TestBoxOffice,
} from '../../__testUtils__';

/** A box office that sells a show, a new one for each test, and whoever manages it. */
class ManagedOffice {
  office!: TestBoxOffice;
  manager!: Manager;
  readonly #open: ReturnType<typeof provideBoxOffices>['open'];

  constructor({ open }: ReturnType<typeof provideBoxOffices>) {
    this.#open = open;
  }

  /** Goes on with another box office. */
  async open(setup = aSetup()): Promise<void> {
    this.office = await this.#open({ setup });
    this.manager = new Manager(this.office);
  }

  /** Writes another name, address and number into an order. */
  async rename(code: string, contact: Record<string, string | null>) {
    await this.office.knex('orders').where({ code }).update(contact);
  }
}

/** Gives each test of a `describe` block a box office, and whoever manages it. */
export function provideManagedOffice(): ManagedOffice {
  const managed = new ManagedOffice(provideBoxOffices());
  beforeEach(() => managed.open());
  return managed;
}
