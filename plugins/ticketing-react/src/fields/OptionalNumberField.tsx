import { TypedField } from './TypedField';

/** A whole number, or nothing; what is neither is `NaN` to the form around. */
export function OptionalNumberField(props: {
  label: string;
  value: number | undefined;
  min: number;
  max: number;
  /** What is said of other values than those. */
  fault: string;
  onChange: (value: number | undefined) => void;
}) {
  const { label, value, min, max, fault, onChange } = props;
  const fits = value === undefined || (value >= min && value <= max);
  return (
    <TypedField
      label={label}
      inputMode="numeric"
      value={value}
      textOf={textOf}
      valueOf={numberOf}
      fault={fits ? undefined : fault}
      onChange={onChange}
    />
  );
}

function textOf(value: number | null | undefined): string {
  return value === undefined || value === null || Number.isNaN(value)
    ? ''
    : String(value);
}

function numberOf(text: string): number | undefined {
  if (text.trim() === '') return undefined;
  return /^\s*\d{1,9}\s*$/.test(text) ? Number(text) : NaN;
}
