import type { Role } from '@marquee/plugin-accounts-common';

/** Somebody with an account, and what they type in. */
export interface Person {
  role: Role;
  email: string;
  password: string;
  name: string;
  phone: string;
}

function demoPerson(role: Role): Person {
  return {
    role,
    email: `${role}@marquee.localhost`,
    password: 'show-time-at-marquee',
    name: `Demo ${role[0].toUpperCase()}${role.slice(1)}`,
    phone: '',
  };
}

/** The accounts that every platform of `npm start` has. */
export const demo: Record<Role, Person> = {
  admin: demoPerson('admin'),
  seller: demoPerson('seller'),
  buyer: demoPerson('buyer'),
};

let count = 0;

/**
 * Somebody nobody has heard of. Name, address and number are found nowhere else, so
 * that a search tells whether anything of them is left.
 */
export function newPerson(role: 'seller' | 'buyer'): Person {
  count += 1;
  const mark = `${Date.now().toString(36)}${count}`;
  const digits = `${Date.now()}`.slice(-7).concat(`${count % 10}`);
  return {
    role,
    email: `e2e-${role}-${mark}@example.test`,
    password: `lantern-orchard-violin-${digits}`,
    name: `Planted ${mark.toUpperCase()}`,
    phone: `010-${digits.slice(0, 4)}-${digits.slice(4)}`,
  };
}
