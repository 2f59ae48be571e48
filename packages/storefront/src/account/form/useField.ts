import { useAccountTexts } from '../texts/useAccountTexts';
import { faultText } from './faultText';
import { fieldLabel } from './fieldLabel';
import { useForm } from './FormFrame';

/** What a field has to say of itself, and the attributes that tie it together. */
export interface FieldParts {
  label: string;
  /** What is wrong with it. */
  error?: string;
  errorId: string;
  hintId: string;
  /** Attributes of its input. */
  input: {
    id: string;
    name: string;
    required: true;
    'aria-invalid': boolean;
    'aria-describedby'?: string;
  };
}

/** Ties a field to its form. */
export function useField(name: string, hint?: string): FieldParts {
  const texts = useAccountTexts();
  const form = useForm();
  const id = `${form.id}-${name}`;
  const label = fieldLabel(texts, form, name);
  const fault = form.faults.find(({ field }) => field === name);
  const described = [fault && `${id}-error`, hint && `${id}-hint`];
  return {
    label,
    error: fault && faultText(texts, fault, label),
    errorId: `${id}-error`,
    hintId: `${id}-hint`,
    input: {
      id,
      name,
      required: true,
      'aria-invalid': fault !== undefined,
      'aria-describedby': described.filter(Boolean).join(' ') || undefined,
    },
  };
}
