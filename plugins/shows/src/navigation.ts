import { useRouteRef } from '@backstage/frontend-plugin-api';
import { useLocation } from 'react-router-dom';
import { entityRouteRef, templateRouteRef } from './routes';

/** Name of the template that opens a show. */
export const OPEN_SHOW_TEMPLATE = 'open-show';

/** Path of the form that opens a show; undefined when the portal has no scaffolder. */
export function useOpenShowPath(): string | undefined {
  const route = useRouteRef(templateRouteRef);
  return route?.({ namespace: 'default', templateName: OPEN_SHOW_TEMPLATE });
}

/** Gives the path of a show's own page in the portal, by the show's id. */
export function useShowPath(): (show: string) => string | undefined {
  const route = useRouteRef(entityRouteRef);
  return show => route?.({ namespace: 'default', kind: 'system', name: show });
}

/** Path of the page that is shown now; changes with each navigation. */
export function usePath(): string {
  return useLocation().pathname;
}
