import { ResponseError } from '@backstage/errors';

/** Why a call failed, in the words of the portal where it answered at all. */
export function failureText(error: Error): string {
  return error instanceof ResponseError ? error.cause.message : error.message;
}
