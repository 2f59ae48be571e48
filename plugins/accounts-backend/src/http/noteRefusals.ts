import {
  ACCOUNTS_BASE_PATH,
  RefusedError,
  verifyRequestSchema,
  type AuditAction,
  type Refusal,
} from '@marquee/plugin-accounts-common';
import type { ErrorRequestHandler, Request } from 'express';
import { findAccountByEmail } from '../account/findAccount';
import type { AccountsContext } from '../AccountsContext';
import type { AuditEntry } from '../audit/AuditLog';
import { isRecorded } from '../audit/recordRefusals';
import { RefusalNotes } from '../audit/RefusalNotes';
import { requestContext } from './requestContext';

/** Refusals of somebody who tried what they may not, or guessed. */
const NOTED = new Set<Refusal>([
  'foreign-page',
  'too-many-attempts',
  'wrong-password',
  'wrong-code',
  'code-expired',
  'not-allowed',
  'two-factor-demanded',
]);

const ACTIONS: Record<string, AuditAction> = {
  'POST /session': 'sign-in',
  'POST /session/second-step': 'sign-in',
  'DELETE /session': 'sign-out',
  'POST /sign-up': 'sign-up',
  'POST /sign-up/verification': 'verification',
  'POST /password/reset': 'password-reset',
  'PUT /me/password': 'password-change',
  'POST /me/email': 'email-change',
  'PUT /me/email': 'email-change',
  'POST /me/two-factor': 'two-factor-on',
  'PUT /me/two-factor': 'two-factor-on',
  'DELETE /me/two-factor': 'two-factor-off',
  'POST /me/withdrawal': 'withdrawal',
};

/** Has refusals written down that nobody else wrote down, and passes them on. */
export function noteRefusals(
  context: Pick<
    AccountsContext,
    'audit' | 'auth' | 'config' | 'logger' | 'now'
  >,
): ErrorRequestHandler {
  const notes = new RefusalNotes(context);
  return (error, request, _response, next) => {
    if (
      error instanceof RefusedError &&
      NOTED.has(error.refusal.reason) &&
      !isRecorded(error)
    ) {
      const { reason } = error.refusal;
      notes.note(() => toEntry(context, request, reason));
    }
    next(error);
  };
}

async function toEntry(
  context: Pick<AccountsContext, 'auth' | 'config'>,
  request: Request,
  reason: Refusal,
): Promise<AuditEntry> {
  const caller = requestContext(request, context.config);
  const [path] = request.originalUrl.split('?');
  const route = `${request.method} ${path.slice(ACCOUNTS_BASE_PATH.length)}`;
  const session = await context.auth.api.getSession({
    headers: new Headers({ cookie: caller.cookie }),
    query: { disableRefresh: true },
  });
  return {
    action: ACTIONS[route] ?? 'refusal',
    outcome: 'failure',
    ...(session
      ? { actor: session.user.id }
      : await whomItIsAbout(context, request)),
    request: caller,
    detail: { reason },
  };
}

/** The account whose address a stranger gave, or that address when it has none. */
async function whomItIsAbout(
  context: Pick<AccountsContext, 'auth'>,
  request: Request,
): Promise<Pick<AuditEntry, 'target' | 'unknownEmail'>> {
  const given = verifyRequestSchema.shape.email.safeParse(request.body?.email);
  if (!given.success) return {};
  const known = await findAccountByEmail(context, given.data);
  return known ? { target: known.id } : { unknownEmail: given.data };
}
