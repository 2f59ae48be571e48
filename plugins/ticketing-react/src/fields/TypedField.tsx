import { TextField } from '@backstage/ui';
import { useEffect, useRef, useState } from 'react';

/**
 * A value as people type it. The text stays as it was typed as long as it stands
 * for the value, and what is wrong is said on the field.
 */
export function TypedField<Value>(props: {
  label: string;
  inputMode: 'numeric' | 'decimal';
  value: Value;
  textOf: (value: Value) => string;
  valueOf: (text: string) => Value;
  /** What is wrong with the value. */
  fault?: string;
  onChange: (value: Value) => void;
}) {
  const { label, inputMode, value, textOf, valueOf, fault, onChange } = props;
  const [typed, setTyped] = useState(() => textOf(value));
  const read = useRef({ textOf, valueOf });
  read.current = { textOf, valueOf };
  useEffect(() => {
    // Also when the change was discarded, or came from somebody else.
    setTyped(text =>
      Object.is(read.current.valueOf(text), value)
        ? text
        : read.current.textOf(value),
    );
  }, [value]);
  return (
    <TextField
      label={label}
      inputMode={inputMode}
      value={typed}
      validationBehavior="aria"
      validate={() => fault ?? true}
      onChange={text => {
        setTyped(text);
        onChange(valueOf(text));
      }}
    />
  );
}
