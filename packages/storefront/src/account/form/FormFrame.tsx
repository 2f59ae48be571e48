import { createContext, type ReactNode, useContext } from 'react';
import { ErrorSummary } from '../../components/ErrorSummary';
import { currentPath, signInPage } from '../../session/returnPaths';
import { useAccountTexts } from '../texts/useAccountTexts';
import { fieldLabel } from './fieldLabel';
import { faultText, refusalText } from './faultText';
import type { AccountForm } from './useAccountForm';

const FormContext = createContext<AccountForm | undefined>(undefined);

/** The form around a field. */
export function useForm(): AccountForm {
  const form = useContext(FormContext);
  if (!form) throw new Error('A field needs a FormFrame around it');
  return form;
}

/** Why accounts said no to the whole form. */
function Refused({ form }: { form: AccountForm }) {
  const texts = useAccountTexts();
  const { refusal } = form;
  return (
    <div role="alert">
      {refusal && (
        <p className="banner banner-danger">
          {refusalText(texts, refusal)}{' '}
          {refusal.reason === 'not-signed-in' && (
            <a href={signInPage(currentPath())}>{texts('toSignIn')}</a>
          )}
        </p>
      )}
    </div>
  );
}

/** A form with its summary of mistakes, its fields and its one button. */
export function FormFrame(props: {
  form: AccountForm;
  /** What the button does, in words. */
  action: string;
  tone?: 'primary' | 'danger';
  /** Stands before the button: the safe way out. */
  beside?: ReactNode;
  children: ReactNode;
}) {
  const texts = useAccountTexts();
  const { form, tone = 'primary' } = props;
  return (
    <FormContext.Provider value={form}>
      {/* Without scripts a form must not put a password into an address: hence post. */}
      <form
        id={form.id}
        method="post"
        noValidate
        className="account-form"
        onSubmit={form.onSubmit}
        onBlur={form.onBlur}
      >
        <ErrorSummary
          mistakes={form.faults.map(fault => ({
            id: `${form.id}-${fault.field}`,
            text: faultText(texts, fault, fieldLabel(texts, form, fault.field)),
          }))}
          attempt={form.attempt}
        />
        {props.children}
        <Refused form={form} />
        <p className="actions">
          {props.beside}
          <button
            type="submit"
            className={`button button-${tone}`}
            aria-disabled={form.busy}
          >
            {form.busy ? texts('sending') : props.action}
          </button>
        </p>
      </form>
    </FormContext.Provider>
  );
}
