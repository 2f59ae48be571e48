import {
  RefusedError,
  refusalSchema,
  type Refusal,
} from '@marquee/plugin-accounts-common';

const REASON: Record<number, Refusal> = {
  401: 'not-signed-in',
  403: 'not-allowed',
  404: 'not-found',
};

/** An answer of 400 and above as an error, also one that the portal's frame gave before accounts was asked. */
export function refusedError(status: number, answer: unknown): RefusedError {
  const refusal = refusalSchema.safeParse(answer);
  return new RefusedError(
    refusal.data ?? {
      reason: REASON[status] ?? 'unavailable',
      message: `${status}`,
      fields: [],
    },
  );
}
