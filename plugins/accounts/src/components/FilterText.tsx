import { TextField } from '@backstage/ui';
import { useEffect, useState } from 'react';

const PAUSE_MS = 300;

/** A filter that is typed: it counts once typing pauses, or at Enter. */
export function FilterText(props: {
  label: string;
  value: string;
  type?: 'search' | 'date';
  onChange: (value: string) => void;
}) {
  const { label, value, type, onChange } = props;
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  useEffect(() => {
    if (typed === value) return undefined;
    const timer = setTimeout(() => onChange(typed), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [onChange, typed, value]);
  return (
    <TextField
      label={label}
      size="medium"
      // Passed on as it should be; the type of this property just lacks these.
      type={(type ?? 'search') as 'text'}
      value={typed}
      onChange={setTyped}
      onKeyDown={event => event.key === 'Enter' && onChange(typed)}
    />
  );
}
