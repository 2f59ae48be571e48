import { TypedField } from './TypedField';

/**
 * A whole number. What is none is `NaN` to the form around, which schemas refuse,
 * so that nobody saves another number than they see.
 */
export function NumberField(props: {
  label: string;
  value: number;
  min?: number;
  max?: number;
  /** What is said of other values than those. */
  fault: string;
  /** What the form around finds wrong with it. */
  refused?: string;
  onChange: (value: number) => void;
}) {
  const { label, value, min = 0, max = Infinity, onChange } = props;
  const fits = Number.isFinite(value) && value >= min && value <= max;
  return (
    <TypedField
      label={label}
      inputMode="numeric"
      value={value}
      textOf={textOf}
      valueOf={numberOf}
      fault={fits ? props.refused : props.fault}
      onChange={onChange}
    />
  );
}

/** A form that was kept as JSON has null for what was no number. */
function textOf(value: number | null): string {
  return value === null || Number.isNaN(value) ? '' : String(value);
}

function numberOf(text: string): number {
  return /^\s*\d{1,9}\s*$/.test(text) ? Number(text) : NaN;
}
