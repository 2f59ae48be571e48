import {
  ACCOUNTS_BASE_PATH,
  accountsRoutes,
  sessionAnswerSchema,
} from '@marquee/plugin-accounts-common';
import { layout } from '../layout';

/** An account whose password everybody may know. */
export interface DemoAccount {
  email: string;
  password: string;
}

/** Asks the running portal for its demo accounts; none where it has no such. */
export async function findDemoAccounts(
  portal: { host: string; port: number } = layout.portal,
): Promise<DemoAccount[]> {
  const path = `${ACCOUNTS_BASE_PATH}${accountsRoutes.session}`;
  const answer = await fetch(`http://${portal.host}:${portal.port}${path}`);
  if (!answer.ok) return [];
  const { signIn } = sessionAnswerSchema.parse(await answer.json());
  return signIn.type === 'local' ? signIn.demo : [];
}
