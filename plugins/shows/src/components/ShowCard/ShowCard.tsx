import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import {
  Alert,
  ButtonLink,
  Card,
  CardBody,
  CardHeader,
  Flex,
  Skeleton,
  Text,
} from '@backstage/ui';
import { SHOW_LABELS } from '@marquee/plugin-shows-common';
import { RiExternalLinkLine } from '@remixicon/react';
import { useShow } from '../../hooks/useShows';
import { failureWords } from '../../format/failureWords';
import { showsTranslationRef } from '../../translation';
import { ShowStateBadge } from '../ShowStateBadge';
import { FailedShow } from './FailedShow';
import { RolloutSteps } from './RolloutSteps';
import { ShowDates } from './ShowDates';
import { ShowPlaces } from './ShowPlaces';
import { ShowParts } from './ShowParts';

/** State, address, latest rollout and microservices of the show whose catalog page this is. */
export function ShowCard() {
  const { t } = useTranslationRef(showsTranslationRef);
  const { entity } = useEntity();
  const id =
    entity.metadata.annotations?.[SHOW_LABELS.show] ?? entity.metadata.name;
  const { data: show, error, reload } = useShow(id);

  return (
    <Card>
      <CardHeader>
        <Flex justify="between" align="center">
          <Text as="h2" variant="title-x-small" weight="bold">
            {t('card.title')}
          </Text>
          <span role="status">{show && <ShowStateBadge show={show} />}</span>
        </Flex>
      </CardHeader>
      <CardBody>
        <Flex direction="column" gap="4">
          {error && (
            <Alert
              role="alert"
              status="warning"
              icon
              title={t('card.loadFailed', { message: failureWords(error, t) })}
            />
          )}
          {!show && !error && <Skeleton width="100%" height={240} />}
          {show && (
            <>
              {show.latestRevision.state === 'failed' && (
                <FailedShow show={show} onRetried={reload} />
              )}
              {show.liveRevision !== undefined && (
                <div>
                  <ButtonLink
                    href={show.url}
                    target="_blank"
                    iconEnd={<RiExternalLinkLine />}
                  >
                    {t('card.visit')}
                  </ButtonLink>
                </div>
              )}
              <RolloutSteps revision={show.latestRevision} />
              <ShowPlaces show={show} />
              <ShowDates facts={show.specification.facts} />
              <ShowParts show={show} />
            </>
          )}
        </Flex>
      </CardBody>
    </Card>
  );
}
