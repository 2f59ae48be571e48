import { useRouteRef } from '@backstage/frontend-plugin-api';
import { useCallback } from 'react';
import { useLocation, useSearchParams } from 'react-router-dom';
import { entityRouteRef } from './routes';

/**
 * Changes members of the address's query; what is undefined or empty is taken out.
 * What is given beside them is kept with the address in the browser's history, over a
 * reload too, and is not part of a link; see {@link useEntry}.
 */
export type ChangeQuery = (
  changes: Record<string, string | undefined>,
  entry?: object,
) => void;

/** The query of the address, so that a colleague with the same link sees the same. */
export function useQuery(): [URLSearchParams, ChangeQuery] {
  const [query, setQuery] = useSearchParams();
  const change = useCallback<ChangeQuery>(
    (changes, entry) =>
      setQuery(
        current => {
          const next = new URLSearchParams(current);
          for (const [name, value] of Object.entries(changes)) {
            if (value) next.set(name, value);
            else next.delete(name);
          }
          return next;
        },
        { replace: true, state: entry },
      ),
    [setQuery],
  );
  return [query, change];
}

/** What the browser's history keeps with the address, whoever put it there. */
export function useEntry(): unknown {
  return useLocation().state;
}

/** Path of a show's own page in the portal, by the show's id; undefined without a catalog. */
export function useShowPath(show: string): string | undefined {
  const route = useRouteRef(entityRouteRef);
  return route?.({ namespace: 'default', kind: 'system', name: show });
}
