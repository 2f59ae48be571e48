import { Text } from '@backstage/ui';
import type { ReactNode } from 'react';

/** Heading of a step; it takes the focus when the step comes, so that screen readers begin there. */
export function ScreenTitle(props: { children: ReactNode; lead?: ReactNode }) {
  return (
    <>
      <Text
        as="h2"
        variant="title-x-small"
        weight="bold"
        tabIndex={-1}
        style={{ margin: 0, outlineOffset: 4 }}
      >
        {props.children}
      </Text>
      {props.lead && (
        <Text as="p" variant="body-medium" style={{ margin: 0 }}>
          {props.lead}
        </Text>
      )}
    </>
  );
}
