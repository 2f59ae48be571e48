import { createServiceFactory } from '@backstage/backend-plugin-api';
import {
  accountsServiceRef,
  type PortalUser,
  type RefusedAction,
} from '@marquee/plugin-accounts-node';
import { PEOPLE, personOf, roleOf, type PersonName } from './people';

/** Name of the cookie that says who signs in. */
export const PERSON_COOKIE = 'person';

/** Accounts without passwords: whoever says to be somebody is let in. */
export class KnownAccounts {
  readonly refusals: RefusedAction[] = [];
  readonly #gone = new Set<string>();

  /** Ends all sessions of a person. */
  end(person: PersonName): void {
    this.#gone.add(PEOPLE[person]);
  }

  /** The accounts service for all plugins, over these accounts. */
  factory() {
    return createServiceFactory({
      service: accountsServiceRef,
      deps: {},
      factory: () => ({
        admit: async ({ cookie }) => {
          const name = new RegExp(`${PERSON_COOKIE}=(\\w+)`).exec(cookie)?.[1];
          return name && name in PEOPLE
            ? toUser(name as PersonName)
            : undefined;
        },
        findTokenHolder: async ({ account }) => {
          const person = personOf(account);
          return person && !this.#gone.has(account)
            ? toUser(person)
            : undefined;
        },
        listPeople: async () =>
          (['admin', 'seller', 'rival'] as const).map(toUser),
        recordRefusal: async action => {
          this.refusals.push(action);
        },
      }),
    });
  }
}

function toUser(person: PersonName): PortalUser {
  return {
    id: PEOPLE[person],
    role: roleOf(person),
    name: person,
    email: `${person}@example.org`,
  };
}
