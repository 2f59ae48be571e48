import type { AccountKey, AccountTexts } from '../texts/useAccountTexts';
import type { AccountForm } from './useAccountForm';

const LABELS: Record<string, AccountKey> = {
  email: 'field.email',
  password: 'field.password',
  current: 'field.current',
  code: 'field.code',
  name: 'field.name',
  phone: 'field.phone',
  language: 'field.language',
};

/** What a field is called; empty for consents, whose sentences need no name. */
export function fieldLabel(
  texts: AccountTexts,
  form: Pick<AccountForm, 'newPassword'>,
  field: string,
): string {
  if (field === 'password' && form.newPassword)
    return texts('field.new-password');
  return LABELS[field] ? texts(LABELS[field]) : '';
}
