import type { Plan } from '@marquee/plugin-shows-common';
import { isDeepStrictEqual } from 'node:util';

/** Whether two plans make the same objects, so that there is nothing to roll out. */
export function isSamePlan(a: Plan, b: Plan): boolean {
  return isDeepStrictEqual(a, b);
}
