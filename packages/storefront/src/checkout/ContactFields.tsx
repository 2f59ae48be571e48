import type { InputHTMLAttributes, ReactNode } from 'react';
import { useLocale } from '../components/locale';
import type { ContactField, ContactForm } from './contactForm';

type TextField = 'name' | 'email' | 'phone';

const INPUTS: Record<TextField, InputHTMLAttributes<HTMLInputElement>> = {
  name: { type: 'text', autoComplete: 'name', maxLength: 80 },
  email: {
    type: 'email',
    autoComplete: 'email',
    inputMode: 'email',
    maxLength: 200,
  },
  phone: { type: 'tel', autoComplete: 'tel', inputMode: 'tel', maxLength: 20 },
};

/** The fields of the checkout; each says itself what is wrong with it. */
export function ContactFields(props: {
  form: ContactForm;
  wrong: ContactField[];
  onChange(change: Partial<ContactForm>): void;
  onLeave(field: ContactField): void;
  /** What is agreed to, above the consents. */
  children?: ReactNode;
}) {
  const { t } = useLocale();
  const { form, wrong, onChange, onLeave } = props;
  const state = (field: ContactField) => ({
    id: field,
    name: field,
    required: true,
    'aria-invalid': wrong.includes(field),
    'aria-describedby': wrong.includes(field)
      ? `${field}-error`
      : `${field}-hint`,
    onBlur: () => onLeave(field),
  });
  const note = (field: ContactField) =>
    wrong.includes(field) && (
      <p id={`${field}-error`} className="field-error">
        {t(`wrong.${field}`)}
      </p>
    );
  return (
    <>
      <fieldset>
        <legend>{t('buyer')}</legend>
        {(['name', 'email', 'phone'] as const).map(field => (
          <div key={field} className="field">
            <label htmlFor={field}>{t(`field.${field}`)}</label>
            <p id={`${field}-hint`} className="muted small">
              {t(`hint.${field}`)}
            </p>
            {note(field)}
            <input
              {...INPUTS[field]}
              {...state(field)}
              value={form[field]}
              onChange={event => onChange({ [field]: event.target.value })}
            />
          </div>
        ))}
      </fieldset>
      {props.children}
      <fieldset>
        <legend>{t('consents')}</legend>
        {(['cancellationTerms', 'privacy'] as const).map(field => (
          <div key={field} className="field">
            {note(field)}
            <label className="check">
              <input
                type="checkbox"
                {...state(field)}
                checked={form[field]}
                onChange={event => onChange({ [field]: event.target.checked })}
              />
              <span>
                {t(`field.${field}`)}
                <span id={`${field}-hint`} className="muted small block">
                  {t(`hint.${field}`)}
                </span>
              </span>
            </label>
          </div>
        ))}
      </fieldset>
    </>
  );
}
