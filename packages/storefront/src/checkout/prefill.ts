import type { Person } from '../session/askPerson';
import type { ContactForm } from './contactForm';

/** Characters that the box office takes in a telephone number at most. */
const PHONE_LENGTH = 20;

/** Telephone numbers of accounts may have brackets and dots, those of orders may not. */
function plainPhone(phone: string): string {
  return phone
    .replace(/[().]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, PHONE_LENGTH);
}

/** Fills in what the account says, where the form is empty and untouched. */
export function prefill(
  form: ContactForm,
  options: { person: Person; touched: readonly string[] },
): ContactForm {
  const { person, touched } = options;
  const known = { ...person, phone: plainPhone(person.phone) };
  const pick = (field: 'name' | 'email' | 'phone') =>
    form[field] || touched.includes(field) ? form[field] : known[field];
  return {
    ...form,
    name: pick('name'),
    email: pick('email'),
    phone: pick('phone'),
  };
}
