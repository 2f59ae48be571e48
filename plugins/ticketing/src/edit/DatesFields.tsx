import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, Checkbox, Flex, Text } from '@backstage/ui';
import type { Performance, ShowFacts } from '@marquee/plugin-ticketing-common';
import { MomentField } from '../components/MomentField';
import { ticketingTranslationRef } from '../translation';
import { newPerformance } from './newPerformance';
import type { Objection } from './Objection';
import { useObjectionText } from './useObjectionText';

/** Dates on the venue's clocks: another one, another time, none any more; what was refused says why on its row. */
export function DatesFields(props: {
  facts: ShowFacts;
  objections: readonly Objection[];
  announce: boolean;
  onAnnounce: (announce: boolean) => void;
  onChange: (performances: Performance[]) => void;
}) {
  const { facts, objections, announce, onAnnounce, onChange } = props;
  const { t } = useTranslationRef(ticketingTranslationRef);
  const { performances, venue } = facts;
  const { timeZone } = venue;
  const change = (id: string, next: Partial<Performance>) =>
    onChange(performances.map(it => (it.id === id ? { ...it, ...next } : it)));
  const why = useObjectionText();
  const about = objections.filter(it => it.performance !== undefined);
  const kept = new Set(performances.map(({ id }) => id));
  const moves = about.some(it => it.reason === 'performance-moved');

  return (
    <Flex direction="column" gap="3">
      <Text as="h3" variant="body-large" weight="bold">
        {t('edit.field.performances')}
      </Text>
      <Text as="p" color="secondary">
        {t('dates.note', { timeZone })}
      </Text>
      {performances.map(({ id, startsAt, endsAt, state }, index) => {
        const number = `${index + 1}`;
        return (
          <Flex key={id} direction="column" gap="1">
            <Flex gap="2" align="end" style={{ flexWrap: 'wrap' }}>
              <MomentField
                label={t('dates.date', { number })}
                instant={startsAt}
                timeZone={timeZone}
                isDisabled={state === 'cancelled'}
                onChange={next => {
                  if (next) change(id, movedTo(next, { startsAt, endsAt }));
                }}
              />
              {performances.length > 1 && state !== 'cancelled' && (
                <Button
                  variant="secondary"
                  size="small"
                  onPress={() =>
                    onChange(performances.filter(it => it.id !== id))
                  }
                >
                  {t('dates.remove', { number })}
                </Button>
              )}
            </Flex>
            {about
              .filter(it => it.performance === id)
              .map(it => (
                <Text key={it.reason} role="alert" color="danger">
                  {why(it)}
                </Text>
              ))}
          </Flex>
        );
      })}
      {about
        .filter(it => !kept.has(it.performance!))
        .map(it => (
          <Text key={it.performance} role="alert" color="danger">
            {why(it)}
          </Text>
        ))}
      {(moves || announce) && (
        <Checkbox isSelected={announce} onChange={onAnnounce}>
          {t('dates.announce')}
        </Checkbox>
      )}
      <div>
        <Button
          variant="secondary"
          size="small"
          onPress={() =>
            onChange([...performances, newPerformance(performances)])
          }
        >
          {t('dates.add')}
        </Button>
      </div>
    </Flex>
  );
}

/** Another begin; the end of a slot moves with it. */
function movedTo(
  startsAt: string,
  was: Pick<Performance, 'startsAt' | 'endsAt'>,
): Pick<Performance, 'startsAt' | 'endsAt'> {
  if (was.endsAt === undefined) return { startsAt };
  const length = Date.parse(was.endsAt) - Date.parse(was.startsAt);
  const endsAt = new Date(Date.parse(startsAt) + length).toISOString();
  return { startsAt, endsAt };
}
