import { InputError } from '@backstage/errors';
import { ACTOR_HEADER } from '@marquee/plugin-ticketing-common';
import { Request } from 'express';

const ENTITY_REF = /^[a-z]+:[\w.-]{1,63}\/[\w.-]{1,63}$/;

/**
 * On whose behalf the portal calls, for the audit; null when it does not say.
 *
 * @throws InputError when it is no entity reference
 */
export function actorOf(request: Request): string | null {
  const actor = request.get(ACTOR_HEADER);
  if (actor === undefined) return null;
  if (!ENTITY_REF.test(actor)) {
    throw new InputError(`${ACTOR_HEADER} is no entity reference`);
  }
  return actor;
}
