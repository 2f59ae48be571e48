import type {
  HttpAuthService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import {
  accountActionRequestSchema,
  accountIdIn,
  accountQuerySchema,
  accountsAuditReadPermission,
  accountsManagePermission,
  accountsReadPermission,
  auditQuerySchema,
} from '@marquee/plugin-accounts-common';
import type { BasicPermission } from '@backstage/plugin-permission-common';
import type { Request, Router } from 'express';
import createPromiseRouter from 'express-promise-router';
import type { AccountsContext } from '../AccountsContext';
import type { AuditSearch } from '../audit/AuditSearch';
import { parseInput } from '../http/parseInput';
import { requestContext } from '../http/requestContext';
import type { AccountDirectory } from './AccountDirectory';
import type { AccountOffice } from './AccountOffice';
import { assertAllowed } from './assertAllowed';

/** What the routes work with. */
export interface AdminRouteOptions extends Pick<AccountsContext, 'config'> {
  directory: AccountDirectory;
  office: AccountOffice;
  auditSearch: AuditSearch;
  httpAuth: HttpAuthService;
  permissions: PermissionsService;
}

/** Accounts and the audit log, for users of the portal with the permission. */
export function createAdminRoutes(options: AdminRouteOptions): Router {
  const { config, directory, office, auditSearch } = options;
  const router = createPromiseRouter();

  router.get('/accounts', async (request, response) => {
    await getCaller(options, request, accountsReadPermission);
    const query = parseInput(accountQuerySchema, request.query);
    response.json(await directory.list(query));
  });

  router.get('/accounts/:id', async (request, response) => {
    await getCaller(options, request, accountsReadPermission);
    response.json(await directory.get(request.params.id));
  });

  router.post('/accounts/:id/actions', async (request, response) => {
    const admin = await getCaller(options, request, accountsManagePermission);
    const account = request.params.id;
    const action = parseInput(accountActionRequestSchema, request.body);
    const caller = requestContext(request, config);
    await office.act({ account, action, admin, request: caller });
    if (action.type === 'erase') response.status(204).end();
    else response.json(await directory.get(account));
  });

  router.get('/audit', async (request, response) => {
    await getCaller(options, request, accountsAuditReadPermission);
    const query = parseInput(auditQuerySchema, request.query);
    response.json(await auditSearch.search(query));
  });
  return router;
}

/** Id of the account that calls. */
async function getCaller(
  { httpAuth, permissions }: AdminRouteOptions,
  request: Request,
  permission: BasicPermission,
): Promise<string> {
  const credentials = await httpAuth.credentials(request, { allow: ['user'] });
  await assertAllowed(permissions, permission, credentials);
  const account = accountIdIn(credentials.principal.userEntityRef);
  if (account) return account;
  throw new NotAllowedError('Only accounts may do this');
}
