import { useApi, useTranslationRef } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import { useCallback, useState } from 'react';
import { adminApiRef } from '../../api/AdminApi';
import { Loading } from '../../components/Loading';
import { Outcome } from '../../components/Outcome';
import { PageFrame } from '../../components/PageFrame';
import { Retry } from '../../components/Retry';
import { useLoaded } from '../../hooks/useLoaded';
import { useGo, usePathParam, usePaths, useQuery } from '../../navigation';
import { accountsTranslationRef } from '../../translation';
import { actionNamed, type ActionType } from '../accountActions';
import { AccountFacts } from './AccountFacts';
import { ActionList } from './ActionList';
import { ActionPanel } from './ActionPanel';

/** One account: what is known of it, and what may be done to it. */
export function AccountPage() {
  const { t } = useTranslationRef(accountsTranslationRef);
  const api = useApi(adminApiRef);
  const id = usePathParam('id');
  const load = useCallback(() => api.getAccount(id), [api, id]);
  const { data: account, error, reload } = useLoaded(load);
  const [query, change] = useQuery();
  const [done, setDone] = useState<ActionType>();
  const { accounts, audit } = usePaths();
  const go = useGo();
  const action = account && actionNamed(query.get('action'), account);

  const finish = (type: ActionType) => {
    if (type === 'erase') {
      go(`${accounts}?erased`);
      return;
    }
    change({ action: undefined });
    setDone(type);
    reload();
  };
  return (
    <PageFrame title={account?.name ?? t('accounts.one')} subject={id}>
      {accounts && <Link href={accounts}>{t('accounts.backToList')}</Link>}
      {error && <Retry error={error} onRetry={reload} />}
      {!account && !error && <Loading rows={5} />}
      {account && (
        <>
          <Outcome>
            {done && done !== 'erase' && t(`actions.${done}.done`)}
          </Outcome>
          <AccountFacts account={account} />
          {action ? (
            <ActionPanel
              key={action}
              type={action}
              account={account}
              onCancel={() => change({ action: undefined })}
              onDone={() => finish(action)}
            />
          ) : (
            <ActionList
              account={account}
              onPick={type => {
                setDone(undefined);
                change({ action: type });
              }}
            />
          )}
          {audit && (
            <Link href={`${audit}?account=${account.id}`}>
              {t('accounts.auditOf')}
            </Link>
          )}
        </>
      )}
    </PageFrame>
  );
}
