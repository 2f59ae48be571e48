import { SidebarItem } from '@backstage/core-components';
import {
  identityApiRef,
  toastApiRef,
  useApi,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import { RiLogoutBoxRLine } from '@remixicon/react';
import { appTranslationRef } from '../translation';

/** Logs out; whoever could not be logged out is told so, and does not walk away from an open session. */
export function LogOutItem() {
  const identity = useApi(identityApiRef);
  const toasts = useApi(toastApiRef);
  const { t } = useTranslationRef(appTranslationRef);
  return (
    <SidebarItem
      icon={() => <RiLogoutBoxRLine />}
      text={t('nav.logOut')}
      onClick={() => {
        identity
          .signOut()
          .catch(() =>
            toasts.post({ title: t('nav.logOutFailed'), status: 'danger' }),
          );
      }}
    />
  );
}
