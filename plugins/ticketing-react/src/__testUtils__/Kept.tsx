import { useState, type ReactElement } from 'react';

/** Keeps a value the way the form around a field does. */
export function Kept<Value>(props: {
  value: Value;
  onChange?: (value: Value) => void;
  children: (value: Value, change: (value: Value) => void) => ReactElement;
}) {
  const [value, setValue] = useState(props.value);
  return props.children(value, next => {
    setValue(next);
    props.onChange?.(next);
  });
}
