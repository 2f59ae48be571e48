import type { OpenShowForm } from '../OpenShowForm';
import { isSlots } from '../performances/DatesValue';

/**
 * The query that makes the scaffolder begin with this form, without the poster
 * and the slots, which are made again from their rules: with them the address
 * would be longer than servers accept.
 */
export function draftQuery(form: OpenShowForm): string {
  const { poster: _, plan: __, performances, ...rest } = form;
  const formData = JSON.stringify({
    ...rest,
    performances:
      performances && isSlots(performances)
        ? { ...performances, dates: undefined }
        : performances,
  });
  return `?${new URLSearchParams({ formData })}`;
}

/** Changes what follows the path in the address bar, without a navigation. */
export function replaceQuery(query: string): void {
  window.history.replaceState(
    window.history.state,
    '',
    `${window.location.pathname}${query}`,
  );
}
