import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Checkbox, Flex, Text } from '@backstage/ui';
import { MAX_PERFORMANCES } from '@marquee/plugin-ticketing-common';
import { useLanguage } from '@marquee/plugin-ticketing-react';
import { showsTranslationRef } from '../../translation';
import { FieldFrame } from '../FieldFrame';
import { RuleField } from './RuleField';
import { SlotDays } from './SlotDays';
import {
  findSlotFault,
  slotsOf,
  type SlotRules,
  type SlotsValue,
} from './SlotsValue';

/** Monday first, as calendars of both languages that sellers use for work. */
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 0];
/** A Sunday. */
const SUNDAY = Date.UTC(2026, 0, 4);

/** Asks when people are let in, and shows every slot that follows. */
export function SlotsEditor(props: {
  value: SlotsValue;
  onChange: (value: SlotsValue) => void;
  /** Places of each slot. */
  capacity: number;
  /** Whether faults are pointed out, as after a first try to go on. */
  checked: boolean;
}) {
  const { value, onChange, capacity, checked } = props;
  const { rules, timeZone, dates } = value;
  const { t } = useTranslationRef(showsTranslationRef);
  const language = useLanguage();
  const count = new Intl.NumberFormat(language);
  const weekday = new Intl.DateTimeFormat(language, {
    weekday: 'short',
    timeZone: 'UTC',
  });
  const found = checked ? findSlotFault(value, new Date()) : undefined;
  const words = (...faults: (typeof found)[]) =>
    found && faults.includes(found)
      ? t(`form.slots.fault.${found}`, { most: `${MAX_PERFORMANCES}` })
      : undefined;
  const change = (next: Partial<SlotRules>) =>
    onChange(slotsOf({ ...value, rules: { ...rules, ...next } }));
  return (
    <FieldFrame
      label={t('form.slots.label')}
      hint={t('form.performances.hint', { timeZone })}
    >
      <Flex gap="4" style={{ flexWrap: 'wrap' }}>
        <RuleField
          type="date"
          label={t('form.slots.from')}
          value={rules.from}
          fault={words('days', 'past')}
          onChange={from => change({ from, to: rules.to || from })}
        />
        <RuleField
          type="date"
          label={t('form.slots.to')}
          value={rules.to}
          fault={words('order', 'tooMany')}
          onChange={to => change({ to })}
        />
      </Flex>
      <FieldFrame label={t('form.slots.weekdays')}>
        <Flex gap="3" style={{ flexWrap: 'wrap' }}>
          {WEEKDAYS.map(day => (
            <Checkbox
              key={day}
              isSelected={rules.weekdays.includes(day)}
              onChange={open => {
                const others = rules.weekdays.filter(other => other !== day);
                change({ weekdays: open ? [...others, day] : others });
              }}
            >
              {weekday.format(SUNDAY + day * 24 * 3_600_000)}
            </Checkbox>
          ))}
        </Flex>
      </FieldFrame>
      <Flex gap="4" style={{ flexWrap: 'wrap' }}>
        <RuleField
          type="time"
          label={t('form.slots.opens')}
          value={rules.opens}
          onChange={opens => change({ opens })}
        />
        <RuleField
          type="time"
          label={t('form.slots.closes')}
          value={rules.closes}
          fault={words('hours', 'none')}
          onChange={closes => change({ closes })}
        />
        <RuleField
          type="number"
          label={t('form.slots.every')}
          value={`${rules.everyMinutes || ''}`}
          fault={words('minutes')}
          onChange={text => change({ everyMinutes: Number(text) })}
        />
        <RuleField
          type="number"
          label={t('form.slots.entry')}
          value={`${rules.entryMinutes || ''}`}
          onChange={text => change({ entryMinutes: Number(text) })}
        />
      </Flex>
      <Text variant="body-medium" weight="bold" role="status">
        {t('form.slots.sum', {
          slots: count.format(dates.length),
          places: count.format(capacity),
          total: count.format(dates.length * capacity),
        })}
      </Text>
      <SlotDays
        rules={rules}
        removed={value.removed}
        onChange={removed => onChange(slotsOf({ ...value, removed }))}
      />
    </FieldFrame>
  );
}
