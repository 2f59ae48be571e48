import { type RefundAccount } from '@marquee/plugin-ticketing-common';
import { refundAccountSchema } from '../api/schemas';

/** Fields of an account, as typed so far. */
export interface AccountForm {
  bank: string;
  accountNumber: string;
  holder: string;
}
/** A field of {@link AccountForm}. */
export type AccountField = keyof AccountForm;

/** Nothing filled in. */
export const EMPTY_ACCOUNT: AccountForm = {
  bank: '',
  accountNumber: '',
  holder: '',
};

const FIELDS: readonly AccountField[] = ['bank', 'accountNumber', 'holder'];

/** The account that a form names, or what there is to put right; people type dashes. */
export function checkAccount(
  form: AccountForm,
): { account: RefundAccount } | { wrong: AccountField[] } {
  const accountNumber = form.accountNumber.replace(/[\s-]/g, '');
  const checked = refundAccountSchema.safeParse({ ...form, accountNumber });
  if (checked.success) return { account: checked.data };
  const named = new Set(checked.error.issues.map(({ path }) => path[0]));
  return { wrong: FIELDS.filter(field => named.has(field)) };
}
