import {
  ownPasswordRequestSchema,
  roleSchema,
} from '@marquee/plugin-accounts-common';
import type { Router } from 'express';
import createPromiseRouter from 'express-promise-router';
import { getSession } from '../account/currentSession';
import { provePassword } from '../account/provePassword';
import type { AccountsContext } from '../AccountsContext';
import type { AuditEntry } from '../audit/AuditLog';
import { recordRefusals } from '../audit/recordRefusals';
import { authHeaders } from '../auth/authHeaders';
import { parseInput } from '../http/parseInput';
import { passCookies } from '../http/passCookies';
import { requestContext } from '../http/requestContext';
import type { Withdrawals } from './Withdrawals';

/** Leaving for good: first what it would do, then the deed. */
export function createWithdrawalRoutes(
  options: AccountsContext & { withdrawals: Withdrawals },
): Router {
  const { audit, auth, config, withdrawals } = options;
  const router = createPromiseRouter();

  router.get('/', async (request, response) => {
    const { user } = await getSession(options, request, response);
    response.json(await withdrawals.preview(toLeaver(user)));
  });

  router.post('/', async (request, response) => {
    const { user } = await getSession(options, request, response);
    const { password } = parseInput(ownPasswordRequestSchema, request.body);
    const caller = requestContext(request, config);
    const leaver = toLeaver(user);
    const entry: AuditEntry = {
      action: 'withdrawal',
      outcome: 'success',
      actor: leaver.id,
      request: caller,
    };
    await recordRefusals(audit, entry, async () => {
      await provePassword(options, { user, request: caller, password });
      await withdrawals.erase(leaver, entry);
    });
    // The session is gone; this takes its cookies from the browser too.
    const { headers } = await auth.api.signOut({
      headers: authHeaders(caller),
      returnHeaders: true,
    });
    passCookies(headers, response);
    response.status(204).end();
  });
  return router;
}

function toLeaver(user: { id: string; email: string; role: string }) {
  const { id, email, role } = user;
  return { id, email, role: roleSchema.parse(role) };
}
