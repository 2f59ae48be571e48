import type { InputHTMLAttributes } from 'react';
import { FieldFrame } from './FieldFrame';
import { useField } from './useField';

/** A field of one line. */
export function TextField(
  props: {
    name: string;
    hint?: string;
  } & Pick<
    InputHTMLAttributes<HTMLInputElement>,
    'type' | 'autoComplete' | 'inputMode' | 'maxLength' | 'defaultValue'
  >,
) {
  const { name, hint, ...attributes } = props;
  const field = useField(name, hint);
  return (
    <FieldFrame field={field} hint={hint}>
      <input type="text" {...attributes} {...field.input} />
    </FieldFrame>
  );
}

/** An e-mail address. */
export function EmailField(props: {
  defaultValue?: string;
  autoComplete?: 'email' | 'username';
}) {
  return (
    <TextField
      name="email"
      type="email"
      inputMode="email"
      autoComplete={props.autoComplete ?? 'email'}
      maxLength={254}
      defaultValue={props.defaultValue}
    />
  );
}
