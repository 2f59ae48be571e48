/**
 * What an account has beyond better-auth's own columns. `input: true` is safe: none
 * of better-auth's endpoints that take input is reachable from outside.
 */
export const accountFields = {
  role: { type: 'string', required: true, input: true },
  phone: { type: 'string', required: true, defaultValue: '', input: true },
  language: {
    type: 'string',
    required: true,
    defaultValue: 'ko',
    input: true,
  },
  /** Set while the account is suspended. */
  suspendedAt: { type: 'date', required: false, input: false },
  /** The address to which the account is about to move. */
  nextEmail: { type: 'string', required: false, input: false },
} as const;
