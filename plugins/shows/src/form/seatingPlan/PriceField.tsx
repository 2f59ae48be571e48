import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Currency } from '@marquee/plugin-ticketing-common';
import { useLanguage } from '@marquee/plugin-ticketing-react';
import TextField from '@material-ui/core/TextField';
import { useId, useState } from 'react';
import {
  formatMoney,
  fractionDigits,
  parseMoney,
} from '@marquee/plugin-ticketing-common';
import { showsTranslationRef } from '../../translation';

/** Asks for the price of one category and shows it the way buyers will see it. */
export function PriceField(props: {
  label: string;
  /** Of the category on the map. */
  color?: string;
  currency: Currency;
  /** Integer in the smallest unit of the currency. */
  price?: number;
  /** What the check of the step found, until a price is typed. */
  fault?: string;
  onChange: (price: number | undefined) => void;
}) {
  const { label, color, currency, price, fault, onChange } = props;
  const { t } = useTranslationRef(showsTranslationRef);
  const language = useLanguage();
  const [text, setText] = useState(
    price === undefined ? '' : `${price / 10 ** fractionDigits(currency)}`,
  );
  const parsed = parseMoney(text, currency);
  const refused = text ? t('form.seatingPlan.noNumber') : fault;
  const helperText =
    parsed === undefined
      ? refused
      : t('form.seatingPlan.priceSeen', {
          price: formatMoney(parsed, { currency, language }),
        });
  return (
    <TextField
      id={useId()}
      label={label}
      value={text}
      error={parsed === undefined && (text !== '' || fault !== undefined)}
      helperText={helperText || ' '}
      inputProps={{ inputMode: 'decimal' }}
      InputProps={{
        startAdornment: color && (
          <span
            aria-hidden
            style={{
              width: 12,
              height: 12,
              marginRight: 8,
              borderRadius: 3,
              flex: 'none',
              background: color,
            }}
          />
        ),
      }}
      onChange={event => {
        setText(event.target.value);
        onChange(parseMoney(event.target.value, currency));
      }}
    />
  );
}
