import { Flex, Text } from '@backstage/ui';
import { useId, type ReactNode } from 'react';

/** Fields under one name: a `fieldset`, so that readers hear the name with each of them. */
export function FieldGroup(props: {
  label: string;
  note?: string;
  children: ReactNode;
}) {
  const { label, note, children } = props;
  const id = useId();
  return (
    <fieldset
      aria-labelledby={id}
      style={{ border: 'none', margin: 0, padding: 0, minWidth: 0 }}
    >
      <Flex direction="column" gap="3">
        <Text as="legend" id={id} variant="body-large" weight="bold">
          {label}
        </Text>
        {note && (
          <Text as="p" variant="body-small" color="secondary">
            {note}
          </Text>
        )}
        {children}
      </Flex>
    </fieldset>
  );
}
