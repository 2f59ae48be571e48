import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import type {
  CancellationPolicy,
  Currency,
} from '@marquee/plugin-ticketing-common';
import { useId, useRef } from 'react';
import { FieldGroup } from '../fields/FieldGroup';
import { ticketingFieldsTranslationRef } from '../translation';
import {
  CANCELLATION_CHOICES,
  choiceOf,
  policyOf,
  type CancellationChoice,
} from './cancellationChoice';
import { CancellationPreview } from './CancellationPreview';
import { CustomFields } from './CustomFields';
import type { CancellationContext } from './firstBooking';

/** Asks what buyers pay for cancelling: rules in plain words, own ones, and what they come to. */
export function CancellationFields(props: {
  policy: CancellationPolicy;
  show: CancellationContext;
  currency: Currency;
  hasBookingFee: boolean;
  /** What is to know before it is changed. */
  note?: string;
  onChange: (policy: CancellationPolicy) => void;
}) {
  const { policy, currency, note, onChange } = props;
  const { t } = useTranslationRef(ticketingFieldsTranslationRef);
  const id = useId();
  const chosen = choiceOf(policy);
  const own = useRef(policy);
  if (policy.type === 'custom') own.current = policy;
  // Some of the fees of this rule are in won.
  const choices = CANCELLATION_CHOICES.filter(
    choice => currency === 'KRW' || !choice.startsWith('nol'),
  );
  const choose = (choice: CancellationChoice) =>
    onChange(
      choice === 'custom' && own.current.type === 'custom'
        ? own.current
        : policyOf(choice, policy),
    );
  return (
    <FieldGroup label={t('cancellation.label')} note={note}>
      {choices.map(choice => (
        <div key={choice}>
          <label>
            <input
              type="radio"
              name={`${id}-cancellation`}
              aria-describedby={`${id}-${choice}`}
              checked={chosen === choice}
              onChange={() => choose(choice)}
            />{' '}
            <Text variant="body-medium" weight="bold">
              {t(`cancellation.policy.${choice}`)}
            </Text>
          </label>
          <Text
            as="p"
            id={`${id}-${choice}`}
            variant="body-small"
            color="secondary"
            style={{ margin: 0, paddingInlineStart: 24 }}
          >
            {t(`cancellation.hint.${choice}`)}
          </Text>
        </div>
      ))}
      {policy.type === 'custom' && (
        <CustomFields rules={policy} currency={currency} onChange={onChange} />
      )}
      <CancellationPreview {...props} />
    </FieldGroup>
  );
}
