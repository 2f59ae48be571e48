import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { ButtonIcon, Flex } from '@backstage/ui';
import { useLanguage } from '@marquee/plugin-ticketing-react';
import TextField from '@material-ui/core/TextField';
import { RiDeleteBinLine } from '@remixicon/react';
import { useId } from 'react';
import { formatDateTime, toInstant } from '@marquee/plugin-ticketing-common';
import { showsTranslationRef } from '../../translation';

/** One date, with the weekday written out beside it. */
export function DateRow(props: {
  number: number;
  /** `YYYY-MM-DDTHH:mm`, or ''. */
  local: string;
  timeZone: string;
  onChange: (local: string) => void;
  onRemove?: () => void;
}) {
  const { number, local, timeZone, onChange, onRemove } = props;
  const { t } = useTranslationRef(showsTranslationRef);
  const language = useLanguage();
  const instant = toInstant(local, timeZone);
  return (
    <Flex gap="3" align="center">
      <TextField
        id={useId()}
        type="datetime-local"
        label={t('form.performances.date', { number: `${number}` })}
        value={local}
        InputLabelProps={{ shrink: true }}
        helperText={
          instant ? formatDateTime(instant, { timeZone, language }) : ' '
        }
        onChange={event => onChange(event.target.value)}
      />
      {onRemove && (
        <ButtonIcon
          variant="tertiary"
          icon={<RiDeleteBinLine />}
          aria-label={t('form.performances.remove', { number: `${number}` })}
          onPress={onRemove}
        />
      )}
    </Flex>
  );
}
