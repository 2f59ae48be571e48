import { useEffect, useRef, useState } from 'react';
import { useSession } from '../session/SessionContext';
import { type ContactForm, EMPTY_FORM } from './contactForm';
import { keepForm, readForm } from './keptForm';
import { prefill } from './prefill';

const CONSENTS = ['cancellationTerms', 'privacy'] as const;

/**
 * The form of the checkout: what was typed before in this tab, and for fields
 * that nobody has touched what the account says.
 */
export function usePrefilledForm(): {
  form: ContactForm;
  change(change: Partial<ContactForm>): void;
} {
  const { state } = useSession();
  const [form, setForm] = useState(EMPTY_FORM);
  const [touched, setTouched] = useState<readonly string[]>([]);
  // Stays when the session ends: what is on the page is still that person's.
  const owner = useRef<string | undefined>(undefined);
  const person = state.type === 'signed-in' ? state.person : undefined;
  useEffect(() => setForm(readForm(sessionStorage)), []);
  useEffect(() => {
    if (!person) return;
    const { email } = person;
    const another = owner.current !== undefined && owner.current !== email;
    owner.current = email;
    const kept = readForm(sessionStorage, email);
    const own = another ? [] : touched;
    setTouched(own);
    setForm(shown => {
      const consents = CONSENTS.filter(
        consent => !another && touched.includes(consent),
      ).map(consent => [consent, shown[consent]]);
      const filled = { ...kept, ...Object.fromEntries(consents) };
      return prefill(filled, { person, touched: own });
    });
    // Only when the person becomes known: an emptied field stays empty.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [person]);
  const change = (changed: Partial<ContactForm>) => {
    const next = { ...form, ...changed };
    setForm(next);
    keepForm(sessionStorage, next, owner.current);
    setTouched(before => [...before, ...Object.keys(changed)]);
  };
  return { form, change };
}
