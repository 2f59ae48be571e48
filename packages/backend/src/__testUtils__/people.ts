import { userRefOf, type Role } from '@marquee/plugin-accounts-common';

/** Who calls in tests: one account per role, and a second seller. */
export const PEOPLE = {
  admin: '00000000-0000-4000-8000-00000000000a',
  seller: '00000000-0000-4000-8000-00000000000b',
  rival: '00000000-0000-4000-8000-00000000000c',
  buyer: '00000000-0000-4000-8000-00000000000d',
} as const;
/** One of {@link PEOPLE}. */
export type PersonName = keyof typeof PEOPLE;

/** Role of one of {@link PEOPLE}. */
export function roleOf(person: PersonName): Role {
  return person === 'rival' ? 'seller' : person;
}

/** Catalog reference of one of {@link PEOPLE}. */
export function refOf(person: PersonName): string {
  return userRefOf(PEOPLE[person]);
}

/** Name of the person with an account id. */
export function personOf(account: string): PersonName | undefined {
  const names = Object.keys(PEOPLE) as PersonName[];
  return names.find(name => PEOPLE[name] === account);
}
