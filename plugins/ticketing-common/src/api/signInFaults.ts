// In a file without schemas, since pages read it that load no schema library.

/**
 * Query parameter with which a browser comes back to the page it left when signing
 * in did not work: one of {@link SIGN_IN_FAULTS}.
 */
export const SIGN_IN_PARAMETER = 'sign_in';

/** `refused`: the accounts service said no; `failed`: anything else, to be tried again. */
export const SIGN_IN_FAULTS = ['failed', 'refused'] as const;
/** One of {@link SIGN_IN_FAULTS}. */
export type SignInFault = (typeof SIGN_IN_FAULTS)[number];
