import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';

/** Changes members of the address's query; what is undefined or empty is taken out. */
export type ChangeQuery = (changes: Record<string, string | undefined>) => void;

/** The query of the address, so that a colleague with the same link sees the same. */
export function useQuery(): [URLSearchParams, ChangeQuery] {
  const [query, setQuery] = useSearchParams();
  const change = useCallback<ChangeQuery>(
    changes =>
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
