import { Text } from '@backstage/ui';
import { useId } from 'react';

/** A time of day, `HH:mm`; '' while it is none. */
export function ClockField(props: {
  label: string;
  time: string;
  /** What is wrong with it. */
  fault?: string;
  onChange: (time: string) => void;
}) {
  const { label, time, fault, onChange } = props;
  const id = useId();
  return (
    <div style={{ display: 'grid', gap: 4 }}>
      <label htmlFor={id}>
        <Text variant="body-small">{label}</Text>
      </label>
      <input
        id={id}
        type="time"
        aria-invalid={fault !== undefined}
        aria-describedby={fault && `${id}-fault`}
        value={time}
        style={{ padding: 8, font: 'inherit' }}
        onChange={event => onChange(event.target.value)}
      />
      {fault && (
        <Text id={`${id}-fault`} variant="body-small" color="danger">
          {fault}
        </Text>
      )}
    </div>
  );
}
