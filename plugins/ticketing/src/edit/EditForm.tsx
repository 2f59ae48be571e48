import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Alert, Button, Flex, Text } from '@backstage/ui';
import type { Show } from '@marquee/plugin-shows-common';
import {
  CancellationFields,
  DiscountFields,
  useLanguage,
} from '@marquee/plugin-ticketing-react';
import { useFailureText } from '../hooks/useFailureText';
import { ticketingTranslationRef } from '../translation';
import { DatesFields } from './DatesFields';
import { FactsFields } from './FactsFields';
import { SaleFields } from './SaleFields';
import { RolloutState } from './RolloutState';
import { useEditing } from './useEditing';
import { useFieldNames } from './useFieldNames';
import { useLeaveGuard } from './useLeaveGuard';
import { useObjectionText } from './useObjectionText';
import { useRollout } from './useRollout';
import { useSaveKey } from './useSaveKey';
import { wrongFields } from './wrongFields';

/** The form: fields, what differs from the live page, and the way to publish it. */
export function EditForm(props: { show: Show }) {
  const { t } = useTranslationRef(ticketingTranslationRef);
  const failureText = useFailureText();
  const objectionText = useObjectionText();
  const language = useLanguage();
  const namesOf = useFieldNames();
  const rollout = useRollout(props.show);
  const editing = useEditing(rollout);
  const { facts, changed, conflict, save, set, discard, settle } = editing;
  const { state, undoFailure } = rollout.show.latestRevision;
  // Nobody can tell what the live page says just then.
  const isLive = rollout.show.liveRevision !== undefined;
  const isUnsure = state === 'rolling-out' || undoFailure !== undefined;
  const wrong = wrongFields(facts);
  // Of what only one of them changed nothing has to be decided.
  const isOpen = conflict !== undefined && conflict.fields.length > 0;
  const maySave = changed.length > 0 && wrong.length === 0 && !isOpen;
  const whyNot = (error: Error) => {
    const objections = editing.objections.map(objectionText);
    return objections.length > 0
      ? [...new Set(objections)].join(' ')
      : failureText(error);
  };
  useLeaveGuard(changed.length > 0);
  useSaveKey(() => {
    if (maySave) void save.run();
  });

  return (
    <form
      noValidate
      lang={language}
      onSubmit={event => {
        event.preventDefault();
        if (maySave) void save.run();
      }}
    >
      <Flex direction="column" gap="4">
        <Text as="h2" variant="title-small" weight="bold">
          {t('edit.title')}
        </Text>
        <Text as="p" color="secondary">
          {t('edit.visible')}
        </Text>
        {/* The form is longer than a screen: what comes of saving is said where its button is. */}
        {rollout.isFound && <RolloutState rollout={rollout} />}
        {editing.kept && (
          <Alert role="status" status="info" icon title={t('edit.kept')} />
        )}
        <FactsFields facts={facts} onChange={set} />
        <DatesFields
          facts={facts}
          objections={editing.objections}
          announce={editing.announce}
          onAnnounce={editing.setAnnounce}
          onChange={performances => set({ ...facts, performances })}
        />
        <SaleFields facts={facts} onChange={sale => set({ ...facts, sale })} />
        <DiscountFields
          discounts={facts.discounts}
          show={facts}
          note={t('edit.discountsNote')}
          onChange={discounts => set({ ...facts, discounts })}
        />
        <CancellationFields
          policy={facts.cancellation}
          show={{
            timeZone: facts.venue.timeZone,
            performances: facts.performances,
            opensAt: facts.sale.opensAt,
          }}
          currency={facts.currency}
          hasBookingFee={facts.bookingFee > 0}
          note={t('edit.cancellationNote')}
          onChange={cancellation => set({ ...facts, cancellation })}
        />
        {conflict && (
          <Alert
            role="alert"
            status="warning"
            icon
            title={t('edit.stale')}
            description={
              isOpen
                ? t('edit.conflict', { fields: namesOf(conflict.fields) })
                : t('edit.merged')
            }
            customActions={
              isOpen && (
                <>
                  <Button size="small" onPress={() => settle(true)}>
                    {t('edit.takeMine')}
                  </Button>
                  <Button
                    variant="secondary"
                    size="small"
                    onPress={() => settle(false)}
                  >
                    {t('edit.takeTheirs')}
                  </Button>
                </>
              )
            }
          />
        )}
        <Text as="p" role="status">
          {changed.length > 0 &&
            t(isLive && !isUnsure ? 'edit.changed' : 'edit.unsaved', {
              fields: namesOf(changed),
            })}
          {changed.length === 0 && isLive && !isUnsure && t('edit.unchanged')}
        </Text>
        {wrong.length > 0 && (
          <Text role="alert" color="danger">
            {t('edit.wrongFields', { fields: namesOf(wrong) })}
          </Text>
        )}
        {save.error && (
          <Alert
            role="alert"
            status="danger"
            icon
            title={t('common.failed', { message: whyNot(save.error) })}
          />
        )}
        {!rollout.isFound && <RolloutState rollout={rollout} />}
        <Flex gap="2">
          <Button type="submit" isDisabled={!maySave}>
            {save.pending ? t('edit.saving') : t('edit.save')}
          </Button>
          <Button
            variant="secondary"
            isDisabled={changed.length === 0}
            onPress={discard}
          >
            {t('edit.discard')}
          </Button>
        </Flex>
      </Flex>
    </form>
  );
}
