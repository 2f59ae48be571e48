import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, Flex, Select, Text, TextField } from '@backstage/ui';
import type {
  BlockRequest,
  PlanGeometry,
} from '@marquee/plugin-ticketing-common';
import { useState } from 'react';
import { useAct } from '../hooks/useAct';
import { useFailureText } from '../hooks/useFailureText';
import { ticketingTranslationRef } from '../translation';
import { findSeats } from './findSeats';
import { seatsOf } from './seatsOf';

const ALL_ROWS = 'all';

/** Names seats to be taken off sale, or put back: a section, a row of it, or what is written on some. */
export function BlockForm(props: {
  plan: PlanGeometry;
  onBlock: (request: BlockRequest) => Promise<void>;
  onUnblock: (seats: readonly number[]) => Promise<void>;
}) {
  const { plan, onBlock, onUnblock } = props;
  const { t } = useTranslationRef(ticketingTranslationRef);
  const failureText = useFailureText();
  const [section, setSection] = useState(plan.rows[0].section);
  const rows = plan.rows
    .map(({ name, section: of }, index) => ({ name, of, index }))
    .filter(({ of }) => of === section);
  const [row, setRow] = useState<number | typeof ALL_ROWS>(rows[0].index);
  const [numbers, setNumbers] = useState('');
  const [reason, setReason] = useState('');
  const { seats, unknown } =
    row === ALL_ROWS
      ? { seats: seatsOf(plan.sections[section]), unknown: [] }
      : findSeats(plan, row, numbers);
  const block = useAct(async () => {
    await onBlock({ seats, reason: reason.trim() });
    setNumbers('');
  });
  const unblock = useAct(async () => {
    await onUnblock(seats);
    setNumbers('');
  });
  const error = block.error ?? unblock.error;
  return (
    <Flex direction="column" gap="2">
      <div
        style={{
          display: 'grid',
          gridTemplateColumns:
            'repeat(auto-fill, minmax(min(100%, 220px), 1fr))',
          gap: 12,
          alignItems: 'end',
        }}
      >
        <Select
          label={t('blocked.section')}
          options={plan.sections.map(({ name }, index) => ({
            value: String(index),
            label: name,
          }))}
          value={String(section)}
          onChange={chosen => {
            setSection(Number(chosen));
            setRow(plan.rows.findIndex(it => it.section === Number(chosen)));
          }}
        />
        {rows.length > 1 && (
          <Select
            label={t('blocked.row')}
            options={[
              ...rows.map(({ name, index }) => ({
                value: String(index),
                label: name,
              })),
              { value: ALL_ROWS, label: t('blocked.allRows') },
            ]}
            value={String(row)}
            onChange={chosen =>
              setRow(chosen === ALL_ROWS ? ALL_ROWS : Number(chosen))
            }
          />
        )}
        {row !== ALL_ROWS && (
          <TextField
            label={t('blocked.numbers')}
            value={numbers}
            onChange={setNumbers}
          />
        )}
        <TextField
          label={t('blocked.reason')}
          value={reason}
          maxLength={200}
          onChange={setReason}
        />
      </div>
      {unknown.length > 0 && (
        <Text role="alert" color="danger">
          {t('blocked.unknown', { numbers: unknown.join(', ') })}
        </Text>
      )}
      <Flex gap="2" style={{ flexWrap: 'wrap' }}>
        <Button
          variant="secondary"
          size="small"
          isDisabled={unknown.length > 0}
          onPress={() => {
            unblock.forget();
            void block.run();
          }}
        >
          {block.pending ? t('common.working') : t('blocked.block')}
        </Button>
        <Button
          variant="secondary"
          size="small"
          isDisabled={unknown.length > 0}
          onPress={() => {
            block.forget();
            void unblock.run();
          }}
        >
          {unblock.pending ? t('common.working') : t('blocked.unblockNamed')}
        </Button>
      </Flex>
      {error && (
        <Text role="alert" color="danger">
          {t('common.failed', { message: failureText(error) })}
        </Text>
      )}
    </Flex>
  );
}
