import { useApi, useTranslationRef } from '@backstage/frontend-plugin-api';
import { useCallback } from 'react';
import { adminApiRef } from '../../api/AdminApi';
import { Loading } from '../../components/Loading';
import { NoMatch } from '../../components/NoMatch';
import { PageFrame } from '../../components/PageFrame';
import { Pager } from '../../components/Pager';
import { Retry } from '../../components/Retry';
import { useLoaded } from '../../hooks/useLoaded';
import { useQuery } from '../../navigation';
import { accountsTranslationRef } from '../../translation';
import { AuditFilters } from './AuditFilters';
import { AuditTable } from './AuditTable';
import { readAuditFilters } from './auditFilters';

const FILTERS = ['account', 'action', 'outcome', 'address', 'from', 'to'];

/** `/audit`: who did what, newest first; the address holds what is looked for. */
export function AuditPage() {
  const { t } = useTranslationRef(accountsTranslationRef);
  const api = useApi(adminApiRef);
  const [query, change] = useQuery();
  const asked = query.toString();
  const load = useCallback(
    () => api.searchAudit(readAuditFilters(new URLSearchParams(asked))),
    [api, asked],
  );
  const { data, error, pending, reload } = useLoaded(load);
  const next = data?.next;
  const isLater = query.has('before');
  return (
    <PageFrame title={t('audit.title')}>
      <AuditFilters query={query} onChange={change} />
      {error && <Retry error={error} onRetry={reload} />}
      {!data && !error && <Loading rows={8} />}
      {data?.events.length === 0 && (
        <NoMatch
          onClear={() =>
            change(
              Object.fromEntries(
                [...FILTERS, 'before'].map(name => [name, undefined]),
              ),
            )
          }
        />
      )}
      {data && data.events.length > 0 && (
        <>
          <AuditTable page={data} pending={pending} />
          <Pager
            label={t(isLater ? 'audit.older' : 'audit.newest')}
            onPrevious={
              isLater ? () => change({ before: undefined }) : undefined
            }
            onNext={next ? () => change({ before: next }) : undefined}
          />
        </>
      )}
    </PageFrame>
  );
}
