import { PASSWORD_LENGTH } from '@marquee/plugin-accounts-common';
import { useState } from 'react';
import { useAccountTexts } from '../texts/useAccountTexts';
import { FieldFrame } from './FieldFrame';
import { useForm } from './FormFrame';
import { useField } from './useField';

/** A password, which can be pasted and looked at. */
export function PasswordField(props: { name?: 'password' | 'current' }) {
  const texts = useAccountTexts();
  const { name = 'password' } = props;
  const fresh = useForm().newPassword && name === 'password';
  const hint = fresh
    ? texts('hint.new-password', { min: PASSWORD_LENGTH.min })
    : undefined;
  const field = useField(name, hint);
  const [shown, setShown] = useState(false);
  return (
    <FieldFrame field={field} hint={hint}>
      <span className="password">
        <input
          type={shown ? 'text' : 'password'}
          autoComplete={fresh ? 'new-password' : 'current-password'}
          autoCapitalize="none"
          spellCheck={false}
          {...field.input}
        />
        <button
          type="button"
          className="button button-small"
          aria-pressed={shown}
          aria-label={texts('showPassword')}
          onClick={() => setShown(!shown)}
        >
          <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
            <path
              d="M2 12c3-5 6.5-7 10-7s7 2 10 7c-3 5-6.5 7-10 7s-7-2-10-7z"
              fill="none"
              stroke="currentColor"
              strokeWidth="1.8"
            />
            <circle cx="12" cy="12" r="3.2" fill="currentColor" />
            {shown && (
              <path d="M4 20 20 4" stroke="currentColor" strokeWidth="2.2" />
            )}
          </svg>
        </button>
      </span>
    </FieldFrame>
  );
}
