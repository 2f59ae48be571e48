import { useApi, useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import type { Show } from '@marquee/plugin-shows-common';
import { useCallback } from 'react';
import { showsApiRef } from '../../api/ShowsApi';
import { useLoaded } from '../../hooks/useLoaded';
import { showsTranslationRef } from '../../translation';
import { PartList } from '../PartList';

/** Microservices of a show; what each does is told by the pool, as long as it still has them. */
export function ShowParts({ show }: { show: Show }) {
  const { genre, seating } = show.specification;
  const { t } = useTranslationRef(showsTranslationRef);
  const api = useApi(showsApiRef);
  const { data: offer } = useLoaded(
    useCallback(() => api.listParts({ genre, seating }), [api, genre, seating]),
  );
  const descriptionOf = (name: string) =>
    offer?.parts.find(part => part.name === name)?.description;
  return (
    <section>
      <Text as="h3" variant="body-medium" weight="bold">
        {t('card.parts')}
      </Text>
      <PartList
        parts={show.parts.map(part => ({
          ...part,
          description: descriptionOf(part.name),
        }))}
      />
    </section>
  );
}
