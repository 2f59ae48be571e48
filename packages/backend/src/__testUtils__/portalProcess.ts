import { listRoutes } from '@marquee/route-list';
import type { Express } from 'express';
import { createPortal } from '../createPortal';
import { insiderPlugin } from './insiderPlugin';
import { KnownAccounts } from './knownAccounts';
import type { FromPortal, ToPortal } from './startPortal';

/*
 * The portal as it is, in a process of its own that tells its parent what is in
 * it. Only its accounts are replaced, unless MARQUEE_TEST_ACCOUNTS is `real`.
 */
const known = new KnownAccounts();
let application: Express | undefined;

const portal = createPortal({
  inspect: app => {
    application = app;
  },
});
if (process.env.MARQUEE_TEST_ACCOUNTS !== 'real') portal.add(known.factory());
portal.add(insiderPlugin);
const tell = (message: FromPortal) => process.send?.(message);

process.on('message', (message: ToPortal) => {
  if (message.type === 'end') known.end(message.person);
  tell({ type: 'refusals', refusals: known.refusals });
});

portal.start().then(({ result }) =>
  tell({
    type: 'started',
    plugins: result.plugins.map(({ pluginId }) => pluginId),
    routes: application ? listRoutes(application) : [],
  }),
);
