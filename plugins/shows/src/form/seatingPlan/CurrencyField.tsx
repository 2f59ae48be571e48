import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  currencySchema,
  type Currency,
} from '@marquee/plugin-ticketing-common';
import MenuItem from '@material-ui/core/MenuItem';
import TextField from '@material-ui/core/TextField';
import { useId } from 'react';
import { showsTranslationRef } from '../../translation';

/** Asks for the currency of a show. */
export function CurrencyField(props: {
  currency: Currency;
  onChange: (currency: Currency) => void;
}) {
  const { t } = useTranslationRef(showsTranslationRef);
  return (
    <TextField
      id={useId()}
      select
      label={t('form.seatingPlan.currency')}
      value={props.currency}
      style={{ minWidth: 96, alignSelf: 'flex-start' }}
      onChange={event =>
        props.onChange(currencySchema.parse(event.target.value))
      }
    >
      {currencySchema.options.map(currency => (
        <MenuItem key={currency} value={currency}>
          {currency}
        </MenuItem>
      ))}
    </TextField>
  );
}
