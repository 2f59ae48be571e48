import {
  CONTACT_FIELDS,
  type ContactField,
  type ContactForm,
  EMPTY_FORM,
} from './contactForm';

const FORM_KEY = 'marquee.contact';
const ORDER_KEY = 'marquee.order-key.';

/**
 * What was filled in before a reload in this tab. What belongs to another person is
 * dropped: that one's session may have ended elsewhere, where this tab did not see it.
 *
 * @param owner - e-mail address of who is signed in, if that is known
 */
export function readForm(storage: Storage, owner?: string): ContactForm {
  try {
    const kept: unknown = JSON.parse(storage.getItem(FORM_KEY) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return EMPTY_FORM;
    if ('owner' in kept && kept.owner !== owner) {
      if (owner !== undefined) storage.removeItem(FORM_KEY);
      return EMPTY_FORM;
    }
    const known = Object.entries(kept).filter(
      ([field, value]) =>
        CONTACT_FIELDS.some(name => name === field) &&
        typeof value === typeof EMPTY_FORM[field as ContactField],
    );
    return { ...EMPTY_FORM, ...Object.fromEntries(known) };
  } catch {
    return EMPTY_FORM;
  }
}

/**
 * Keeps the form for this tab, so that nothing typed or agreed to is lost.
 *
 * @param owner - e-mail address of the person who typed, if that is known
 */
export function keepForm(
  storage: Storage,
  form: ContactForm,
  owner?: string,
): void {
  storage.setItem(FORM_KEY, JSON.stringify({ owner, ...form }));
}

/**
 * The idempotency key of an order for this hold: the same for every attempt with
 * the same answers, so that a repeated press or a reload cannot order twice.
 */
export function orderKey(storage: Storage, request: { hold: string }): string {
  const content = JSON.stringify(request);
  const name = `${ORDER_KEY}${request.hold}`;
  const [kept, keptContent] = (storage.getItem(name) ?? '').split('\n');
  if (kept && keptContent === content) return kept;
  const key = Array.from(crypto.getRandomValues(new Uint8Array(16)), byte =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
  storage.setItem(name, `${key}\n${content}`);
  return key;
}
