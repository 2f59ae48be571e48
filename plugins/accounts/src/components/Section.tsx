import { Card, CardBody, Flex, Text } from '@backstage/ui';
import { useId, type ReactNode } from 'react';

/** A part of a page with a heading of its own. */
export function Section(props: {
  title: ReactNode;
  lead?: ReactNode;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section aria-labelledby={id} style={{ maxWidth: 720 }}>
      <Card>
        <CardBody>
          <Flex direction="column" gap="4" p="2">
            <Text
              as="h2"
              id={id}
              variant="title-x-small"
              weight="bold"
              style={{ margin: 0 }}
            >
              {props.title}
            </Text>
            {props.lead && (
              <Text as="p" style={{ margin: 0 }}>
                {props.lead}
              </Text>
            )}
            {props.children}
          </Flex>
        </CardBody>
      </Card>
    </section>
  );
}
