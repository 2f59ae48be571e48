import { useApi, useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import type { ShowSpecification } from '@marquee/plugin-shows-common';
import { useEffect, useState } from 'react';
import { showsApiRef } from '../../api/ShowsApi';
import { showsTranslationRef } from '../../translation';
import { PartList, type ListedPart } from '../PartList';

/** Microservices of a show, with what it needs besides those its seller picked. */
export function ShowParts(props: { specification: ShowSpecification }) {
  const { specification } = props;
  const { t } = useTranslationRef(showsTranslationRef);
  const api = useApi(showsApiRef);
  const [parts, setParts] = useState<ListedPart[]>();
  const key = JSON.stringify(specification.parts);

  useEffect(() => {
    let active = true;
    const { seller: _, ...answers } = specification;
    // Without a plan the names that are in the specification still say enough.
    api
      .planShow(answers)
      .then(answer => active && setParts(answer.plan?.parts))
      .catch(() => undefined);
    return () => {
      active = false;
    };
    // The specification is a new object after each poll; its parts rarely are.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [api, key]);

  return (
    <section>
      <Text as="h3" variant="body-medium" weight="bold">
        {t('card.parts')}
      </Text>
      <PartList parts={parts ?? specification.parts.map(name => ({ name }))} />
    </section>
  );
}
