import { useApi, useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import type { ShowSpecification } from '@marquee/plugin-shows-common';
import { useCallback } from 'react';
import { showsApiRef } from '../../api/ShowsApi';
import { useLoaded } from '../../hooks/useLoaded';
import { showsTranslationRef } from '../../translation';
import { PartList } from '../PartList';

/** Microservices of a show: those its seller picked, and the databases that came with them. */
export function ShowParts(props: { specification: ShowSpecification }) {
  const { genre, seating, parts } = props.specification;
  const { t } = useTranslationRef(showsTranslationRef);
  const api = useApi(showsApiRef);
  const { data: offer } = useLoaded(
    useCallback(() => api.listParts({ genre, seating }), [api, genre, seating]),
  );
  const known = offer?.parts ?? [];
  // Without the pool, the names that are in the specification still say enough.
  const listed = [
    ...parts.map(name => known.find(part => part.name === name) ?? { name }),
    ...known.filter(part => part.internal),
  ];
  return (
    <section>
      <Text as="h3" variant="body-medium" weight="bold">
        {t('card.parts')}
      </Text>
      <PartList parts={listed.map(part => ({ ...part, version: undefined }))} />
    </section>
  );
}
