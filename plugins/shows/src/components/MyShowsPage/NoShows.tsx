import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { ButtonLink, Card, CardBody, Flex, Text } from '@backstage/ui';
import { RiFileEditLine, RiMap2Line, RiTicket2Line } from '@remixicon/react';
import { showsTranslationRef } from '../../translation';

/** What a new seller sees: the way to a first show, in three steps. */
export function NoShows({ openShowPath }: { openShowPath?: string }) {
  const { t } = useTranslationRef(showsTranslationRef);
  const steps = [
    { icon: <RiFileEditLine size={40} />, text: t('myShows.empty.tell') },
    { icon: <RiMap2Line size={40} />, text: t('myShows.empty.look') },
    { icon: <RiTicket2Line size={40} />, text: t('myShows.empty.sell') },
  ];
  return (
    <Card>
      <CardBody>
        <Flex direction="column" align="center" gap="5" p="6">
          <Text as="h2" variant="title-small" weight="bold">
            {t('myShows.empty.title')}
          </Text>
          <ol
            style={{
              display: 'flex',
              flexWrap: 'wrap',
              justifyContent: 'center',
              gap: 32,
              margin: 0,
              padding: 0,
              listStyle: 'none',
              textAlign: 'center',
            }}
          >
            {steps.map(({ icon, text }, index) => (
              <li key={text} style={{ width: 200 }}>
                <span aria-hidden>{icon}</span>
                <Text as="p" variant="body-medium">
                  {index + 1}. {text}
                </Text>
              </li>
            ))}
          </ol>
          {openShowPath && (
            <ButtonLink href={openShowPath}>
              {t('myShows.empty.action')}
            </ButtonLink>
          )}
        </Flex>
      </CardBody>
    </Card>
  );
}
