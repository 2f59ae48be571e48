import { Text } from '@backstage/ui';
import { toInstant, toLocalTime } from '@marquee/plugin-ticketing-common';
import { useId } from 'react';

/** A date and time on the clocks of a zone. */
export function MomentField(props: {
  label: string;
  hint?: string;
  /** ISO 8601; undefined for none. */
  instant: string | undefined;
  timeZone: string;
  isDisabled?: boolean;
  /** Called with what is a moment there, and with undefined once the field is empty. */
  onChange: (instant: string | undefined) => void;
}) {
  const { label, hint, instant, timeZone, isDisabled, onChange } = props;
  const id = useId();
  return (
    <div style={{ display: 'grid', gap: 4 }}>
      <label htmlFor={id}>
        <Text variant="body-small">{label}</Text>
      </label>
      <input
        id={id}
        type="datetime-local"
        aria-describedby={hint && `${id}-hint`}
        disabled={isDisabled}
        value={instant ? toLocalTime(instant, timeZone) : ''}
        style={{ padding: 8, font: 'inherit' }}
        onChange={event => onChange(toInstant(event.target.value, timeZone))}
      />
      {hint && (
        <Text id={`${id}-hint`} variant="body-small" color="secondary">
          {hint}
        </Text>
      )}
    </div>
  );
}
