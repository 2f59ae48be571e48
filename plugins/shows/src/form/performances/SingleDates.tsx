import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import { RiAddLine } from '@remixicon/react';
import { useEffect } from 'react';
import { showsTranslationRef } from '../../translation';
import { FieldFrame } from '../FieldFrame';
import { DateRow } from './DateRow';
import {
  nextLocal,
  performancesOf,
  type PerformancesValue,
} from './PerformancesValue';

/** Asks for single dates of a show on the venue's clocks. */
export function SingleDates(props: {
  timeZone: string;
  value?: PerformancesValue;
  onChange: (value: PerformancesValue) => void;
}) {
  const { timeZone, value, onChange } = props;
  const { t } = useTranslationRef(showsTranslationRef);
  const locals = value?.locals ?? [''];
  const change = (next: string[]) => onChange(performancesOf(next, timeZone));

  useEffect(() => {
    // The venue moved to another zone: half past seven stays half past seven.
    if (value && value.timeZone !== timeZone) {
      onChange(performancesOf(value.locals, timeZone));
    }
  }, [value, timeZone, onChange]);

  return (
    <FieldFrame
      label={t('form.performances.label')}
      hint={t('form.performances.hint', { timeZone })}
    >
      {locals.map((local, index) => (
        <DateRow
          // Rows have no identity but their place.
          // eslint-disable-next-line react/no-array-index-key
          key={index}
          number={index + 1}
          local={local}
          timeZone={timeZone}
          onChange={next =>
            change(locals.map((old, i) => (i === index ? next : old)))
          }
          onRemove={
            locals.length > 1
              ? () => change(locals.filter((_, i) => i !== index))
              : undefined
          }
        />
      ))}
      <div>
        <Button
          variant="secondary"
          iconStart={<RiAddLine />}
          onPress={() => change([...locals, nextLocal(locals)])}
        >
          {t('form.performances.add')}
        </Button>
      </div>
    </FieldFrame>
  );
}
