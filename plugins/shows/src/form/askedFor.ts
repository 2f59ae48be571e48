/**
 * Marks a text field as one that has to be filled in, for eyes and for readers. The browser
 * is not told: it would stop the form in its own language, at its own first field.
 */
export function askedFor(isAskedFor = false) {
  return {
    InputLabelProps: { required: isAskedFor },
    inputProps: { 'aria-required': isAskedFor },
  };
}
