import type { AccountsContext } from './AccountsContext';
import { ResetService } from './passwords/ResetService';
import { SignInService } from './session/SignInService';
import { SignUpService } from './signUp/SignUpService';

/** The services by which people come in. */
export type Gate = ReturnType<typeof createGate>;

/** Puts the services together by which people come in. */
export function createGate(context: AccountsContext) {
  const signUps = new SignUpService(context);
  const signIns = new SignInService({ ...context, signUps });
  return { signUps, signIns, resets: new ResetService(context) };
}
