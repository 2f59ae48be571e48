import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Card, CardBody, CardFooter, Flex, Link, Text } from '@backstage/ui';
import type { ListedShow } from '@marquee/plugin-shows-common';
import { useLanguage } from '@marquee/plugin-ticketing-react';
import { RiExternalLinkLine } from '@remixicon/react';
import { formatDateTime } from '@marquee/plugin-ticketing-common';
import { nextPerformance } from '../../format/nextPerformance';
import { useShowPath } from '../../navigation';
import { showsTranslationRef } from '../../translation';
import { Poster } from '../Poster';
import { ShowStateBadge } from '../ShowStateBadge';

/** One show of the list: its title leads to its page in the portal, its address to what buyers see. */
export function ShowListItem({ show }: { show: ListedShow }) {
  const { t } = useTranslationRef(showsTranslationRef);
  const language = useLanguage();
  const showPath = useShowPath();
  const { facts } = show.specification;
  const next = nextPerformance(facts.performances, new Date());
  const { timeZone, name: venue } = facts.venue;

  return (
    <Card style={{ height: '100%' }}>
      <CardBody>
        <Flex gap="3" align="start">
          <Poster url={show.poster} genre={show.specification.genre} />
          <Flex direction="column" gap="2" style={{ minWidth: 0 }}>
            <span role="status">
              <ShowStateBadge show={show} />
            </span>
            <Text as="h2" variant="title-x-small" weight="bold">
              <Link
                href={showPath(show.id) ?? show.url}
                variant="title-x-small"
                weight="bold"
              >
                {facts.title}
              </Link>
            </Text>
            <Text variant="body-medium">
              {next
                ? formatDateTime(next.startsAt, { timeZone, language })
                : t('myShows.allOver')}
            </Text>
            <Text variant="body-small" color="secondary">
              {venue}
            </Text>
            {show.capacity !== undefined && (
              <Text variant="body-small" color="secondary">
                {t(`way.${show.specification.seating}`, {
                  places: new Intl.NumberFormat(language).format(show.capacity),
                })}
              </Text>
            )}
          </Flex>
        </Flex>
      </CardBody>
      <CardFooter>
        <Link
          href={show.url}
          target="_blank"
          style={{ overflowWrap: 'anywhere' }}
        >
          {show.url.replace(/^https?:\/\//, '')}{' '}
          <RiExternalLinkLine size={14} aria-hidden />
        </Link>
      </CardFooter>
    </Card>
  );
}
