import { InputError } from '@backstage/errors';
import { IDEMPOTENCY_HEADER } from '@marquee/plugin-ticketing-common';
import { Request } from 'express';

const LONGEST = 300;

/**
 * The key under which a request may come again.
 *
 * @throws InputError when it is too long
 */
export function idempotencyKey(request: Request): string | undefined {
  const key = request.get(IDEMPOTENCY_HEADER);
  if (key && key.length > LONGEST) {
    throw new InputError(
      `${IDEMPOTENCY_HEADER} is longer than ${LONGEST} characters`,
    );
  }
  return key || undefined;
}
