import type { OpenShowForm } from '../OpenShowForm';

/**
 * The query that makes the scaffolder begin with this form, without the poster:
 * with it the address would be longer than servers accept.
 */
export function draftQuery(form: OpenShowForm): string {
  const { poster: _, plan: __, ...rest } = form;
  return `?${new URLSearchParams({ formData: JSON.stringify(rest) })}`;
}

/** Changes what follows the path in the address bar, without a navigation. */
export function replaceQuery(query: string): void {
  window.history.replaceState(
    window.history.state,
    '',
    `${window.location.pathname}${query}`,
  );
}
