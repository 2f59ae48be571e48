import {
  identityApiRef,
  useApi,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import { Alert } from '@backstage/ui';
import { roleIn } from '@marquee/plugin-accounts-common';
import { useCallback } from 'react';
import { ActButton } from '../components/ActButton';
import { PageFrame } from '../components/PageFrame';
import { useAct } from '../hooks/useAct';
import { useLoaded } from '../hooks/useLoaded';
import { accountsTranslationRef } from '../translation';

/** What a page of admins shows to others: who may, who one is, and how to change that. */
export function NoRightsPage() {
  const { t } = useTranslationRef(accountsTranslationRef);
  const identity = useApi(identityApiRef);
  const load = useCallback(async () => {
    const [{ displayName }, { ownershipEntityRefs, userEntityRef }] =
      await Promise.all([
        identity.getProfileInfo(),
        identity.getBackstageIdentity(),
      ]);
    return {
      name: displayName ?? userEntityRef,
      role: roleIn(ownershipEntityRefs),
    };
  }, [identity]);
  const { data } = useLoaded(load);
  const signOut = useAct(useCallback(() => identity.signOut(), [identity]));
  return (
    <PageFrame title={t('noRights.title')}>
      <Alert
        status="info"
        icon
        title={t('noRights.lead')}
        description={
          signOut.failure ??
          (data &&
            t('noRights.you', {
              name: data.name,
              role: data.role ? t(`role.${data.role}`) : '-',
            }))
        }
        customActions={
          <ActButton act={signOut} variant="secondary" size="small">
            {t('noRights.switch')}
          </ActButton>
        }
      />
    </PageFrame>
  );
}
