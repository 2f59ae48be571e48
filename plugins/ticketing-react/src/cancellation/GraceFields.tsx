import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Checkbox, Flex, Select } from '@backstage/ui';
import type {
  BookingWindow,
  GracePeriod,
} from '@marquee/plugin-ticketing-common';
import { FieldRow } from '../fields/FieldRow';
import { NumberField } from '../fields/NumberField';
import { ticketingFieldsTranslationRef } from '../translation';

const FIRST: GracePeriod = {
  window: { type: 'hours', hours: 24 },
  daysBefore: 3,
};

/** A time after booking in which cancelling costs nothing, if there is one. */
export function GraceFields(props: {
  grace: GracePeriod | undefined;
  /** Whether it holds on days on which nobody can cancel any more. */
  late: boolean;
  onChange: (grace: GracePeriod | undefined) => void;
}) {
  const { grace, late, onChange } = props;
  const { t } = useTranslationRef(ticketingFieldsTranslationRef);
  return (
    <Flex direction="column" gap="2">
      <Checkbox
        isSelected={grace !== undefined}
        onChange={wanted => onChange(wanted ? FIRST : undefined)}
      >
        {t('grace.label')}
      </Checkbox>
      {grace && (
        <FieldRow>
          <NumberField
            label={t('grace.length')}
            value={lengthOf(grace.window)}
            min={grace.window.type === 'hours' ? 1 : 0}
            max={grace.window.type === 'hours' ? 720 : 365}
            fault={t('grace.lengthFault')}
            onChange={length =>
              onChange({
                ...grace,
                window: windowOf(grace.window.type, length),
              })
            }
          />
          <Select
            label={t('grace.unit')}
            options={[
              { value: 'hours', label: t('grace.hours') },
              { value: 'days', label: t('grace.days') },
            ]}
            value={grace.window.type}
            onChange={unit =>
              onChange({
                ...grace,
                window: windowOf(
                  unit as BookingWindow['type'],
                  unit === 'hours' ? 24 : 7,
                ),
              })
            }
          />
          <NumberField
            label={t('grace.daysBefore')}
            value={grace.daysBefore}
            max={365}
            fault={t('step.daysFault')}
            refused={late ? t('grace.late') : undefined}
            onChange={daysBefore => onChange({ ...grace, daysBefore })}
          />
        </FieldRow>
      )}
    </Flex>
  );
}

function lengthOf(window: BookingWindow): number {
  return window.type === 'hours' ? window.hours : window.days;
}

function windowOf(type: BookingWindow['type'], length: number): BookingWindow {
  return type === 'hours' ? { type, hours: length } : { type, days: length };
}
