import { TextField } from './TextField';

/** A code of digits; longer ones and pasted blanks are welcome. */
export function CodeField(props: { hint: string; spare?: boolean }) {
  return (
    <TextField
      name="code"
      hint={props.hint}
      inputMode={props.spare ? 'text' : 'numeric'}
      autoComplete="one-time-code"
      maxLength={40}
    />
  );
}
