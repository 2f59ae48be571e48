import type { ComponentType } from 'react';
import { LocaleProvider } from '../components/locale';
import type { AccountPageProps } from './accountPage';
import { AccountSessionProvider } from './session/AccountSession';

/** An account page in its language; the same on the server and in the browser. */
export function AccountSite(
  props: AccountPageProps & { Page: ComponentType<AccountPageProps> },
) {
  const { Page, data } = props;
  return (
    <LocaleProvider language={data.language}>
      <AccountSessionProvider>
        <Page data={data} />
      </AccountSessionProvider>
    </LocaleProvider>
  );
}
