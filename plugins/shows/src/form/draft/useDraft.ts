import { useEffect } from 'react';
import type { OpenShowForm } from '../OpenShowForm';
import { writeDraft } from './draftStore';

const DELAY_MS = 400;

/**
 * The whole form as it is now, kept as a draft shortly after each change.
 *
 * The scaffolder tells a field everything that was filled in, and shows only the
 * fields of one step at a time: every field of ours calls this, so every step
 * has one that does.
 */
export function useDraft(formContext: unknown): OpenShowForm {
  const { formData: form = {} } = (formContext ?? {}) as {
    formData?: OpenShowForm;
  };
  const { title } = form;
  useEffect(() => {
    // A form without a title holds nothing but defaults.
    if (!title) return undefined;
    const timer = setTimeout(() => writeDraft(form, new Date()), DELAY_MS);
    return () => clearTimeout(timer);
  }, [form, title]);
  return form;
}
