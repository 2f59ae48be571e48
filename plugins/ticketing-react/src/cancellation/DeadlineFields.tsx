import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Select } from '@backstage/ui';
import type { DeadlineRule } from '@marquee/plugin-ticketing-common';
import { FieldRow } from '../fields/FieldRow';
import { LabelledInput } from '../fields/LabelledInput';
import { NumberField } from '../fields/NumberField';
import { ticketingFieldsTranslationRef } from '../translation';

/** Until when buyers may cancel by themselves. */
export function DeadlineFields(props: {
  deadline: DeadlineRule;
  onChange: (deadline: DeadlineRule) => void;
}) {
  const { deadline, onChange } = props;
  const { t } = useTranslationRef(ticketingFieldsTranslationRef);
  return (
    <FieldRow>
      <Select
        label={t('deadline.label')}
        options={[
          { value: 'start', label: t('deadline.start') },
          { value: 'clock', label: t('deadline.clock') },
        ]}
        value={deadline.type}
        onChange={type =>
          onChange(
            type === 'clock'
              ? { type: 'clock', daysBefore: 1, at: '17:00' }
              : { type: 'start' },
          )
        }
      />
      {deadline.type === 'clock' && (
        <>
          <NumberField
            label={t('deadline.days')}
            value={deadline.daysBefore}
            max={365}
            fault={t('step.daysFault')}
            onChange={daysBefore => onChange({ ...deadline, daysBefore })}
          />
          <LabelledInput
            type="time"
            label={t('deadline.at')}
            value={deadline.at}
            fault={deadline.at === '' ? t('deadline.noTime') : undefined}
            onChange={at => onChange({ ...deadline, at })}
          />
          <LabelledInput
            type="time"
            label={t('deadline.atOnSaturday')}
            value={deadline.atOnSaturday ?? ''}
            onChange={atOnSaturday => {
              const { atOnSaturday: _, ...rest } = deadline;
              onChange(atOnSaturday ? { ...rest, atOnSaturday } : rest);
            }}
          />
        </>
      )}
    </FieldRow>
  );
}
