import type { PayMethod } from '@marquee/plugin-ticketing-common';
import { useLocale } from '../components/locale';

/** How the order is paid. */
export function PaymentChoice(props: {
  method: PayMethod;
  /** Those that are possible. */
  methods: readonly PayMethod[];
  onMethod(method: PayMethod): void;
}) {
  const { t } = useLocale();
  const { method, methods, onMethod } = props;
  return (
    <fieldset>
      <legend>{t('paymentMethod')}</legend>
      {methods.map(each => (
        <label key={each} className="check">
          <input
            type="radio"
            name="method"
            value={each}
            checked={method === each}
            onChange={() => onMethod(each)}
          />
          <span>
            {t(`method.${each}`)}
            <span className="muted small block">{t(`methodHint.${each}`)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
