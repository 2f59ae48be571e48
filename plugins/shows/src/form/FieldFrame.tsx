import { Flex, Text } from '@backstage/ui';
import { useId, type ReactNode } from 'react';

/**
 * What surrounds a field of several controls: its name, a hint, and what went
 * wrong inside it (the scaffolder shows what the check of the step found). A `fieldset`, so that readers hear the name with each control.
 */
export function FieldFrame(props: {
  label: string;
  hint?: ReactNode;
  errors?: string[];
  children: ReactNode;
}) {
  const { label, hint, errors = [], children } = props;
  const id = useId();
  return (
    <fieldset
      // A legend names its fieldset by itself only where it is the first child.
      aria-labelledby={id}
      style={{
        border: 'none',
        margin: 0,
        padding: 0,
        minWidth: 0,
      }}
    >
      <Flex direction="column" gap="2">
        <Text as="legend" id={id} variant="body-large" weight="bold">
          {label}
        </Text>
        {hint && (
          <Text variant="body-small" color="secondary">
            {hint}
          </Text>
        )}
        {children}
        {errors.map(error => (
          <Text key={error} variant="body-small" color="danger" role="alert">
            {error}
          </Text>
        ))}
      </Flex>
    </fieldset>
  );
}
