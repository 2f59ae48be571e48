import { createHash } from 'node:crypto';
import type { AccountsContext } from '../AccountsContext';
import { PROOF_SECONDS } from './signUpProof';

type Context = Pick<AccountsContext, 'auth' | 'now'>;

/** The browser that signed up with an address. */
export interface ProofOf {
  email: string;
  proof: string;
}

/**
 * Notes to which browser the last sign-up with an address was answered, whether it
 * came to something or not: only that one may use up tries of the mailed code.
 */
export async function noteLastProof(
  { auth, now }: Context,
  { email, proof }: ProofOf,
): Promise<void> {
  const { internalAdapter } = await auth.$context;
  const identifier = identify(email);
  await internalAdapter.deleteVerificationByIdentifier(identifier);
  await internalAdapter.createVerificationValue({
    identifier,
    value: digest(proof),
    expiresAt: new Date(now().getTime() + PROOF_SECONDS * 1000),
  });
}

/** Whether it was this browser. */
export async function isLastProof(
  { auth, now }: Context,
  { email, proof }: ProofOf,
): Promise<boolean> {
  const { internalAdapter } = await auth.$context;
  const last = await internalAdapter.findVerificationValue(identify(email));
  return last?.value === digest(proof) && last.expiresAt > now();
}

function identify(email: string): string {
  return `sign-up-proof:${email}`;
}

function digest(proof: string): string {
  return createHash('sha256').update(proof).digest('base64url');
}
