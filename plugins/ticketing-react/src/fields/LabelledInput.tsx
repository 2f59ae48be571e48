import { Text } from '@backstage/ui';
import { useId } from 'react';

/** One of the browser's own fields, of which Backstage UI has none: times and dates. */
export function LabelledInput(props: {
  label: string;
  type: 'time' | 'datetime-local';
  value: string;
  hint?: string;
  /** What is wrong with the value. */
  fault?: string;
  isDisabled?: boolean;
  onChange: (value: string) => void;
}) {
  const { label, type, value, hint, fault, isDisabled, onChange } = props;
  const id = useId();
  const note = fault ?? hint;
  return (
    <div style={{ display: 'grid', gap: 4 }}>
      <label htmlFor={id}>
        <Text variant="body-small">{label}</Text>
      </label>
      <input
        id={id}
        type={type}
        aria-invalid={fault !== undefined}
        aria-describedby={note && `${id}-note`}
        disabled={isDisabled}
        value={value}
        style={{ padding: 8, font: 'inherit' }}
        onChange={event => onChange(event.target.value)}
      />
      {note && (
        <Text
          id={`${id}-note`}
          variant="body-small"
          color={fault ? 'danger' : 'secondary'}
        >
          {note}
        </Text>
      )}
    </div>
  );
}
