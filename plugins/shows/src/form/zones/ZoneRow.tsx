import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { ButtonIcon, Flex } from '@backstage/ui';
import type { Currency } from '@marquee/plugin-ticketing-common';
import MenuItem from '@material-ui/core/MenuItem';
import TextField from '@material-ui/core/TextField';
import {
  RiArrowDownLine,
  RiArrowUpLine,
  RiDeleteBinLine,
} from '@remixicon/react';
import { useId, type ReactElement } from 'react';
import { showsTranslationRef } from '../../translation';
import { PriceField } from '../seatingPlan/PriceField';
import type { ZoneDraft, ZoneFault } from './ZonesValue';

/** One zone: its name, whether people stand there, how many there is room for, what a place costs. */
export function ZoneRow(props: {
  number: number;
  draft: ZoneDraft;
  color: string;
  currency: Currency;
  asksStanding: boolean;
  fault?: ZoneFault['fault'];
  onChange: (draft: ZoneDraft) => void;
  onRemove?: () => void;
  onUp?: () => void;
  onDown?: () => void;
}) {
  const { draft, currency, fault, onChange } = props;
  const { t } = useTranslationRef(showsTranslationRef);
  const id = useId();
  const number = `${props.number}`;
  const words = (...faults: ZoneFault['fault'][]) =>
    fault && faults.includes(fault)
      ? t(`form.zones.fault.${fault}`, { number })
      : undefined;
  const nameFault = words('name', 'twice');
  const capacityFault = words('capacity', 'tooMany');
  return (
    <div role="group" aria-label={t('form.zones.zone', { number })}>
      <Flex gap="3" align="start" style={{ flexWrap: 'wrap' }}>
        <TextField
          id={`${id}-name`}
          label={t('form.zones.name')}
          value={draft.name}
          error={nameFault !== undefined}
          helperText={nameFault ?? ' '}
          inputProps={{ maxLength: 80 }}
          onChange={event => onChange({ ...draft, name: event.target.value })}
        />
        {props.asksStanding && (
          <TextField
            id={`${id}-kind`}
            select
            label={t('form.zones.kind')}
            style={{ minWidth: 104 }}
            value={draft.standing ? 'standing' : 'seated'}
            onChange={event =>
              onChange({
                ...draft,
                standing: event.target.value === 'standing',
              })
            }
          >
            <MenuItem value="standing">{t('form.zones.standing')}</MenuItem>
            <MenuItem value="seated">{t('form.zones.seated')}</MenuItem>
          </TextField>
        )}
        <TextField
          id={`${id}-capacity`}
          label={t('form.zones.capacity')}
          value={draft.capacity ?? ''}
          error={capacityFault !== undefined}
          helperText={capacityFault ?? ' '}
          inputProps={{ inputMode: 'numeric', maxLength: 7 }}
          style={{ width: 120 }}
          onChange={event => {
            const digits = event.target.value.replace(/\D/g, '');
            const capacity = Number(digits) || undefined;
            onChange({ ...draft, capacity });
          }}
        />
        <PriceField
          label={t('form.zones.price')}
          color={props.color}
          currency={currency}
          price={draft.price}
          fault={words('price')}
          onChange={price => onChange({ ...draft, price })}
        />
        <Flex gap="1">
          {props.onUp && (
            <RowButton
              icon={<RiArrowUpLine />}
              label={t('form.zones.up', { number })}
              onPress={props.onUp}
            />
          )}
          {props.onDown && (
            <RowButton
              icon={<RiArrowDownLine />}
              label={t('form.zones.down', { number })}
              onPress={props.onDown}
            />
          )}
          {props.onRemove && (
            <RowButton
              icon={<RiDeleteBinLine />}
              label={t('form.zones.remove', { number })}
              onPress={props.onRemove}
            />
          )}
        </Flex>
      </Flex>
    </div>
  );
}

function RowButton(props: {
  icon: ReactElement;
  label: string;
  onPress: () => void;
}) {
  const { icon, label, onPress } = props;
  return (
    <ButtonIcon
      variant="tertiary"
      icon={icon}
      aria-label={label}
      onPress={onPress}
    />
  );
}
