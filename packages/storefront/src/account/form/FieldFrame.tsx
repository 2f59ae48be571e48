import type { ReactNode } from 'react';
import type { FieldParts } from './useField';

/** Label, hint and mistake around an input. */
export function FieldFrame(props: {
  field: FieldParts;
  hint?: string;
  children: ReactNode;
}) {
  const { field, hint } = props;
  return (
    <div className="field">
      <label htmlFor={field.input.id}>{field.label}</label>
      {hint && (
        <p id={field.hintId} className="muted small">
          {hint}
        </p>
      )}
      {field.error && (
        <p id={field.errorId} className="field-error">
          {field.error}
        </p>
      )}
      {props.children}
    </div>
  );
}
