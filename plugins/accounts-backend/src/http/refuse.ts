import {
  RefusedError,
  refusalSchema,
  type FieldFault,
  type Obstacle,
  type Refusal,
} from '@marquee/plugin-accounts-common';

const STATUS: Record<Refusal, number> = {
  'invalid-input': 400,
  'wrong-credentials': 401,
  'wrong-password': 403,
  'wrong-code': 400,
  'code-expired': 400,
  'too-many-attempts': 429,
  suspended: 403,
  'not-signed-in': 401,
  'not-allowed': 403,
  'not-found': 404,
  'foreign-page': 403,
  obstacles: 409,
  'two-factor-demanded': 409,
  'protected-account': 409,
  unavailable: 503,
};

/** HTTP status of a refusal. */
export function refusalStatus(reason: Refusal): number {
  return STATUS[reason];
}

/** Makes the error that answers a request with a refusal; throw it. */
export function refuse(
  reason: Refusal,
  more: {
    message?: string;
    /** Seconds. */
    retryAfter?: number;
    obstacles?: Obstacle[];
  } = {},
): RefusedError {
  return new RefusedError(
    refusalSchema.parse({ message: `Refused: ${reason}`, ...more, reason }),
  );
}

/** Makes the error for one field that is not valid. */
export function refuseField(field: string, fault: FieldFault): RefusedError {
  return new RefusedError({
    reason: 'invalid-input',
    message: `${field} is ${fault}`,
    fields: [{ field, fault }],
  });
}
