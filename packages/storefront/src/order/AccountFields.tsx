import { BANK_CODES } from '@marquee/plugin-ticketing-common';
import { useLocale } from '../components/locale';
import type { AccountField, AccountForm } from './accountForm';
import { bankName } from './bankName';

/** Where money is to go: bank, number and name of the account. */
export function AccountFields(props: {
  form: AccountForm;
  wrong: readonly AccountField[];
  onChange(change: Partial<AccountForm>): void;
}) {
  const { t, language } = useLocale();
  const { form, wrong, onChange } = props;
  const field = (name: AccountField) => ({
    id: name,
    required: true,
    value: form[name],
    'aria-invalid': wrong.includes(name),
    'aria-describedby': wrong.includes(name) ? `${name}-error` : undefined,
  });
  const note = (name: AccountField) =>
    wrong.includes(name) && (
      <p id={`${name}-error`} className="field-error">
        {t(`wrong.${name}`)}
      </p>
    );
  return (
    <fieldset>
      <legend>{t('refundTo')}</legend>
      <div className="field">
        <label htmlFor="bank">{t('field.bank')}</label>
        {note('bank')}
        <select
          {...field('bank')}
          onChange={event => onChange({ bank: event.target.value })}
        >
          <option value="">{t('chooseBank')}</option>
          {BANK_CODES.map(code => (
            <option key={code} value={code}>
              {bankName(code, language)}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor="accountNumber">{t('field.accountNumber')}</label>
        {note('accountNumber')}
        <input
          {...field('accountNumber')}
          inputMode="numeric"
          autoComplete="off"
          maxLength={30}
          onChange={event => onChange({ accountNumber: event.target.value })}
        />
      </div>
      <div className="field">
        <label htmlFor="holder">{t('field.holder')}</label>
        {note('holder')}
        <input
          {...field('holder')}
          autoComplete="name"
          maxLength={60}
          onChange={event => onChange({ holder: event.target.value })}
        />
      </div>
    </fieldset>
  );
}
