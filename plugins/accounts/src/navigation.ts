import { useRouteRef } from '@backstage/frontend-plugin-api';
import { useCallback } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router-dom';
import {
  accountRouteRef,
  accountsRouteRef,
  auditRouteRef,
  entityRouteRef,
  ownAccountRouteRef,
  withdrawalRouteRef,
} from './routes';

export { Route, Routes } from 'react-router-dom';

/** Paths of the plugin's pages; undefined where a page is not for this person. */
export function usePaths() {
  const own = useRouteRef(ownAccountRouteRef);
  const withdrawal = useRouteRef(withdrawalRouteRef);
  const accounts = useRouteRef(accountsRouteRef);
  const account = useRouteRef(accountRouteRef);
  const audit = useRouteRef(auditRouteRef);
  const entity = useRouteRef(entityRouteRef);
  return {
    own: own?.(),
    withdrawal: withdrawal?.(),
    accounts: accounts?.(),
    account: (id: string) => account?.({ id }),
    audit: audit?.(),
    show: (id: string) =>
      entity?.({ namespace: 'default', kind: 'system', name: id }),
  };
}

/** Value of a gap in the page's path. */
export function usePathParam(name: string): string {
  return useParams()[name] ?? '';
}

/** Goes to another page of the portal. */
export function useGo(): (path: string) => void {
  const navigate = useNavigate();
  return useCallback(path => navigate(path), [navigate]);
}

/** The query of the address, so that a colleague with the same link sees the same. */
export function useQuery(): [
  URLSearchParams,
  (changes: Record<string, string | undefined>) => void,
] {
  const [query, setQuery] = useSearchParams();
  const change = useCallback(
    (changes: Record<string, string | undefined>) =>
      setQuery(
        current => {
          const next = new URLSearchParams(current);
          for (const [name, value] of Object.entries(changes)) {
            if (value) next.set(name, value);
            else next.delete(name);
          }
          return next;
        },
        { replace: true },
      ),
    [setQuery],
  );
  return [query, change];
}
