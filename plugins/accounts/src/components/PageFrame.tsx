import { Container, Flex, Text } from '@backstage/ui';
import { useEffect, useRef, type ReactNode } from 'react';

/** A page with its one heading, which takes the focus when the page comes. */
export function PageFrame(props: {
  title: ReactNode;
  /** Changes when the page shows something else under the same component. */
  subject?: string;
  children: ReactNode;
}) {
  const { title, subject, children } = props;
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    box.current?.querySelector('h1')?.focus({ preventScroll: true });
  }, [subject]);
  return (
    <main ref={box}>
      <Container>
        <Flex direction="column" gap="4" py="4">
          <Text
            as="h1"
            variant="title-small"
            weight="bold"
            tabIndex={-1}
            style={{ margin: 0, outline: 'none', overflowWrap: 'anywhere' }}
          >
            {title}
          </Text>
          {children}
        </Flex>
      </Container>
    </main>
  );
}
