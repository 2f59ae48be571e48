import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Flex, Text } from '@backstage/ui';
import { useLanguage } from '@marquee/plugin-ticketing-react';
import { useState } from 'react';
import { showsTranslationRef } from '../../translation';
import { slotBegins, type SlotRules } from './SlotsValue';

/** All slots by day, each of which can be taken out and put back. */
export function SlotDays(props: {
  rules: SlotRules;
  /** Begins of slots that are not sold, `YYYY-MM-DDTHH:mm`. */
  removed: string[];
  onChange: (removed: string[]) => void;
}) {
  const { rules, ...rest } = props;
  const { t } = useTranslationRef(showsTranslationRef);
  const days = new Map<string, string[]>();
  for (const begin of slotBegins(rules)) {
    const day = begin.slice(0, 10);
    const begins = days.get(day);
    if (begins) begins.push(begin);
    else days.set(day, [begin]);
  }
  if (days.size === 0) return null;
  return (
    <Flex direction="column" gap="1">
      <Text variant="body-small" color="secondary">
        {t('form.slots.takeOut')}
      </Text>
      {[...days].map(([day, begins]) => (
        <SlotDay key={day} day={day} begins={begins} {...rest} />
      ))}
    </Flex>
  );
}

function SlotDay(props: {
  day: string;
  begins: string[];
  removed: string[];
  onChange: (removed: string[]) => void;
}) {
  const { day, begins, removed, onChange } = props;
  const { t } = useTranslationRef(showsTranslationRef);
  // A month has hundreds of slots: only those of opened days are built.
  const [open, setOpen] = useState(false);
  const name = new Intl.DateTimeFormat(useLanguage(), {
    dateStyle: 'full',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00Z`));
  const sold = begins.filter(begin => !removed.includes(begin));
  return (
    <details onToggle={event => setOpen(event.currentTarget.open)}>
      <summary style={{ cursor: 'pointer', padding: '4px 0' }}>
        {t('form.slots.day', { day: name, slots: `${sold.length}` })}
      </summary>
      {open && (
        <Flex gap="3" py="1" style={{ flexWrap: 'wrap' }}>
          {begins.map(begin => (
            <label key={begin} style={{ minWidth: 72, minHeight: 24 }}>
              <input
                type="checkbox"
                checked={!removed.includes(begin)}
                onChange={({ target }) =>
                  onChange(
                    target.checked
                      ? removed.filter(other => other !== begin)
                      : [...removed, begin],
                  )
                }
              />{' '}
              <Text variant="body-medium">{begin.slice(11)}</Text>
            </label>
          ))}
        </Flex>
      )}
    </details>
  );
}
