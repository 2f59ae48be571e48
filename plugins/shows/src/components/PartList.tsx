import { Flex, Text } from '@backstage/ui';
import type { LocalizedText } from '@marquee/plugin-container-pool-common';
import { useLanguage } from '@marquee/plugin-ticketing-react';
import { localized } from '../format/localized';

/** What is known of a microservice to be listed. */
export interface ListedPart {
  name: string;
  version?: string;
  alias?: LocalizedText;
  description?: LocalizedText;
  /** One more line, in the language of the page. */
  note?: string;
}

/** Microservices with what each of them does. */
export function PartList({ parts }: { parts: ListedPart[] }) {
  const language = useLanguage();
  return (
    <ul style={{ listStyle: 'none', margin: 0, padding: 0 }}>
      {parts.map(({ name, version, alias, description, note }) => (
        <li key={name}>
          <Flex direction="column" gap="1" py="1">
            <Text variant="body-medium" weight="bold">
              {alias ? localized(alias, language) : name}{' '}
              {version && (
                <Text variant="body-small" color="secondary">
                  {name} {version}
                </Text>
              )}
            </Text>
            {description && (
              <Text variant="body-small" color="secondary">
                {localized(description, language)}
              </Text>
            )}
            {note && <Text variant="body-small">{note}</Text>}
          </Flex>
        </li>
      ))}
    </ul>
  );
}
