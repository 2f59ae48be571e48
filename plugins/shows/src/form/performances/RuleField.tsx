import TextField from '@material-ui/core/TextField';
import { useId } from 'react';

/** A day, a time of day, or a number of minutes. */
export function RuleField(props: {
  type: 'date' | 'time' | 'number';
  label: string;
  value: string;
  fault?: string;
  onChange: (value: string) => void;
}) {
  const { type, label, value, fault, onChange } = props;
  return (
    <TextField
      id={useId()}
      type={type}
      label={label}
      value={value}
      error={fault !== undefined}
      helperText={fault ?? ' '}
      style={{ minWidth: 152 }}
      InputLabelProps={{ shrink: true }}
      inputProps={
        type === 'number' ? { min: 5, max: 1_440, step: 5 } : undefined
      }
      onChange={event => onChange(event.target.value)}
    />
  );
}
