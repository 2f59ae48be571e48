import { disturbances } from './disturbances';
import type { Misbehaviour } from './Misbehaviour';
import { notices } from './notices';
import { refusals } from './refusals';

/** The one table of everything that can go wrong on demand. */
export const MISBEHAVIOURS: readonly Misbehaviour[] = [
  ...refusals,
  ...disturbances,
  ...notices,
];

/** A misbehaviour by its name. */
export function findMisbehaviour(name: string): Misbehaviour | undefined {
  return MISBEHAVIOURS.find(it => it.name === name);
}
