import { useApi, useTranslationRef } from '@backstage/frontend-plugin-api';
import { useCallback } from 'react';
import { adminApiRef } from '../../api/AdminApi';
import { Loading } from '../../components/Loading';
import { NoMatch } from '../../components/NoMatch';
import { Outcome } from '../../components/Outcome';
import { PageFrame } from '../../components/PageFrame';
import { Pager } from '../../components/Pager';
import { Retry } from '../../components/Retry';
import { useLoaded } from '../../hooks/useLoaded';
import { useQuery } from '../../navigation';
import { accountsTranslationRef } from '../../translation';
import { AccountFilters } from './AccountFilters';
import { AccountTable } from './AccountTable';
import { PAGE_SIZE, readAccountFilters } from './accountFilters';

/** All accounts, to be searched; the address holds the search. */
export function AccountListPage() {
  const { t } = useTranslationRef(accountsTranslationRef);
  const api = useApi(adminApiRef);
  const [query, change] = useQuery();
  const asked = query.toString();
  const load = useCallback(
    () => api.listAccounts(readAccountFilters(new URLSearchParams(asked))),
    [api, asked],
  );
  const { data, error, pending, reload } = useLoaded(load);
  const { offset } = readAccountFilters(query);
  const turnTo = (next: number) =>
    change({ offset: next > 0 ? `${next}` : undefined });

  return (
    <PageFrame title={t('accounts.title')}>
      <Outcome>{query.get('erased') !== null && t('actions.erased')}</Outcome>
      <AccountFilters query={query} onChange={change} />
      {error && <Retry error={error} onRetry={reload} />}
      {!data && !error && <Loading rows={8} />}
      {data?.accounts.length === 0 && (
        <NoMatch
          onClear={() =>
            change({
              search: undefined,
              role: undefined,
              state: undefined,
              offset: undefined,
            })
          }
        />
      )}
      {data && data.accounts.length > 0 && (
        <>
          <AccountTable accounts={data.accounts} pending={pending} />
          <Pager
            label={t('pager.range', {
              from: `${offset + 1}`,
              to: `${offset + data.accounts.length}`,
              total: `${data.total}`,
            })}
            onPrevious={
              offset > 0 ? () => turnTo(offset - PAGE_SIZE) : undefined
            }
            onNext={
              offset + PAGE_SIZE < data.total
                ? () => turnTo(offset + PAGE_SIZE)
                : undefined
            }
          />
        </>
      )}
    </PageFrame>
  );
}
