import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  Alert,
  Button,
  ButtonLink,
  Container,
  Flex,
  Text,
} from '@backstage/ui';
import { useLanguage } from '@marquee/plugin-ticketing-react';
import { RiAddLine } from '@remixicon/react';
import { useShows } from '../../hooks/useShows';
import { useOpenShowPath } from '../../navigation';
import { failureWords } from '../../format/failureWords';
import { showsTranslationRef } from '../../translation';
import { NoShows } from './NoShows';
import { ShowList } from './ShowList';
import { ShowListSkeleton } from './ShowListSkeleton';

/** The seller's first page: their shows and how they are doing. */
export function MyShowsPage() {
  const { t } = useTranslationRef(showsTranslationRef);
  const { data: shows, error, loadedAt, reload } = useShows();
  const language = useLanguage();
  const openShowPath = useOpenShowPath();

  return (
    <main>
      <Container>
        <Flex
          justify="between"
          align="center"
          py="4"
          style={{ flexWrap: 'wrap' }}
        >
          <Text as="h1" variant="title-small" weight="bold">
            {t('myShows.title')}
          </Text>
          {openShowPath && (
            <ButtonLink href={openShowPath} iconStart={<RiAddLine />}>
              {t('myShows.open')}
            </ButtonLink>
          )}
        </Flex>
        <Flex direction="column" gap="4">
          {error && (
            <Alert
              role="alert"
              status="warning"
              icon
              title={t('myShows.loadFailed', {
                message: failureWords(error, t),
              })}
              description={
                loadedAt &&
                t('myShows.stale', {
                  time: loadedAt.toLocaleTimeString(language),
                })
              }
              customActions={
                <Button variant="secondary" size="small" onPress={reload}>
                  {t('common.retry')}
                </Button>
              }
            />
          )}
          {!shows && !error && <ShowListSkeleton />}
          {shows?.length === 0 && <NoShows openShowPath={openShowPath} />}
          {shows && shows.length > 0 && <ShowList shows={shows} />}
        </Flex>
      </Container>
    </main>
  );
}
