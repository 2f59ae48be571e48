import type { z } from 'zod';
import { type Fault, faultsOfSchema, type Values } from './faults';

type Field = HTMLInputElement | HTMLSelectElement;

function namedFields(form: HTMLFormElement): Field[] {
  return Array.from(form.elements).filter(
    (element): element is Field =>
      (element instanceof HTMLInputElement ||
        element instanceof HTMLSelectElement) &&
      element.name !== '',
  );
}

/** What the fields of a form say; boxes that are not ticked are missing. */
export function valuesOf(form: HTMLFormElement): Values {
  return Object.fromEntries(
    namedFields(form)
      .filter(field => field.type !== 'checkbox' || field.matches(':checked'))
      .map(({ name, value }) => [name, value]),
  );
}

/** Names of the fields from top to bottom. */
export function fieldsOf(form: HTMLFormElement): string[] {
  return namedFields(form).map(({ name }) => name);
}

/** Checks a form with the schema of its request: the request, or the faults from top to bottom. */
export function checkForm<S extends z.ZodType>(
  form: HTMLFormElement,
  options: { schema: S; request(values: Values): unknown },
): { request: z.output<S> } | { faults: Fault[] } {
  const values = valuesOf(form);
  const checked = options.schema.safeParse(options.request(values));
  if (checked.success) return { request: checked.data };
  const fields = fieldsOf(form);
  return {
    faults: faultsOfSchema(checked.error, values).sort(
      (a, b) => fields.indexOf(a.field) - fields.indexOf(b.field),
    ),
  };
}

/** The faults known so far, with what is now known of one field. */
export function withField(
  before: Fault[],
  field: string,
  found: Fault[],
): Fault[] {
  const old = before.filter(it => it.field === field);
  const now = found.filter(it => it.field === field);
  const same =
    old.map(it => it.fault).join() === now.map(it => it.fault).join();
  return same ? before : [...before.filter(it => it.field !== field), ...now];
}
