import type { OrderRequest } from '@marquee/plugin-ticketing-common';
import { orderRequestSchema } from '../api/schemas';
import type { OrderChoices } from './orderChoices';

/** What the form books, and what the page says of it. */
export interface FormOrder {
  hold: string;
  choices: OrderChoices;
  agreed: OrderRequest['agreed'];
}

/** What the buyer fills in, as typed so far. */
export interface ContactForm {
  name: string;
  email: string;
  phone: string;
  cancellationTerms: boolean;
  privacy: boolean;
}
/** A field of the form. */
export type ContactField = keyof ContactForm;

/** The form before anything is filled in; no consent is given in advance. */
export const EMPTY_FORM: ContactForm = {
  name: '',
  email: '',
  phone: '',
  cancellationTerms: false,
  privacy: false,
};

/** The fields in the order of the page. */
export const CONTACT_FIELDS: readonly ContactField[] = [
  'name',
  'email',
  'phone',
  'cancellationTerms',
  'privacy',
];

/** The request that the form makes for a hold; not yet known to be valid. */
function requestOf(form: ContactForm, { hold, choices, agreed }: FormOrder) {
  const { name, email, phone, cancellationTerms, privacy } = form;
  const tickets = Object.entries(choices.discounts).map(([seat, discount]) => ({
    seat: Number(seat),
    discount,
  }));
  return {
    hold,
    ...(tickets.length > 0 && { tickets }),
    method: choices.method,
    contact: { name, email: email.trim(), phone },
    consents: { cancellationTerms, privacy },
    agreed,
  };
}

/**
 * Checks the form with the same schema that the box office uses: the request, or
 * the fields to put right in the order of the page.
 */
export function checkForm(
  form: ContactForm,
  order: FormOrder,
): { request: OrderRequest } | { wrong: ContactField[] } {
  const checked = orderRequestSchema.safeParse(requestOf(form, order));
  if (checked.success) return { request: checked.data };
  const named = new Set(
    checked.error.issues.map(({ path }) => path[path.length - 1]),
  );
  return { wrong: CONTACT_FIELDS.filter(field => named.has(field)) };
}
