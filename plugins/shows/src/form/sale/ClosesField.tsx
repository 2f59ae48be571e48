import { useTranslationRef } from '@backstage/frontend-plugin-api';
import MenuItem from '@material-ui/core/MenuItem';
import TextField from '@material-ui/core/TextField';
import { useId } from 'react';
import { showsTranslationRef } from '../../translation';

const CHOICES = [0, 10, 30, 60, 120, 180, 1_440];

/** Asks how long before a performance its sales close. */
export function ClosesField(props: {
  minutes: number;
  onChange: (minutes: number) => void;
}) {
  const { minutes, onChange } = props;
  const { t } = useTranslationRef(showsTranslationRef);
  const choices = CHOICES.includes(minutes) ? CHOICES : [...CHOICES, minutes];
  const words = (choice: number) => {
    if (choice === 0) return t('form.sale.closesAtStart');
    return choice % 60 === 0
      ? t('form.sale.closesHours', { number: `${choice / 60}` })
      : t('form.sale.closesMinutes', { number: `${choice}` });
  };
  return (
    <TextField
      id={useId()}
      select
      label={t('form.sale.closes')}
      value={minutes}
      style={{ minWidth: 160 }}
      onChange={event => onChange(Number(event.target.value))}
    >
      {choices.map(choice => (
        <MenuItem key={choice} value={choice}>
          {words(choice)}
        </MenuItem>
      ))}
    </TextField>
  );
}
