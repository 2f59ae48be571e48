import { useApi } from '@backstage/frontend-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import { SHOW_LABELS, type Show } from '@marquee/plugin-shows-common';
import { useCallback } from 'react';
import { ticketingApiRef } from '../api/TicketingApi';
import { useLoaded, type Loaded } from './useLoaded';

/** Id of the show on whose page this is. */
export function useShowId(): string {
  const { metadata } = useEntity().entity;
  return metadata.annotations?.[SHOW_LABELS.show] ?? metadata.name;
}

/** The show on whose page this is. */
export function useShow(): Loaded<Show> {
  const api = useApi(ticketingApiRef);
  const id = useShowId();
  return useLoaded(useCallback(() => api.getShow(id), [api, id]));
}
