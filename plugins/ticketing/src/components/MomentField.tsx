import { toInstant, toLocalTime } from '@marquee/plugin-ticketing-common';
import { LabelledInput } from '@marquee/plugin-ticketing-react';

/** A date and time on the clocks of a zone. */
export function MomentField(props: {
  label: string;
  hint?: string;
  /** What is wrong with the moment. */
  fault?: string;
  /** ISO 8601; undefined for none. */
  instant: string | undefined;
  timeZone: string;
  isDisabled?: boolean;
  /** Called with what is a moment there, and with undefined once the field is empty. */
  onChange: (instant: string | undefined) => void;
}) {
  const { label, hint, fault, instant, timeZone, isDisabled, onChange } = props;
  return (
    <LabelledInput
      label={label}
      type="datetime-local"
      hint={hint}
      fault={fault}
      isDisabled={isDisabled}
      value={instant ? toLocalTime(instant, timeZone) : ''}
      onChange={text => onChange(toInstant(text, timeZone))}
    />
  );
}
