import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, Flex, Text } from '@backstage/ui';
import type {
  CancellationStep,
  Currency,
} from '@marquee/plugin-ticketing-common';
import { FieldGroup } from '../fields/FieldGroup';
import { FieldRow } from '../fields/FieldRow';
import { NumberField } from '../fields/NumberField';
import { OptionalMoneyField } from '../fields/OptionalMoneyField';
import { ticketingFieldsTranslationRef } from '../translation';
import type { CustomFaults } from './customFaults';

const MOST_STEPS = 20;

/** From how many days before on a cancelled ticket costs what. */
export function StepFields(props: {
  steps: CancellationStep[];
  currency: Currency;
  faultOf: (index: number) => CustomFaults['steps'][number] | undefined;
  onChange: (steps: CancellationStep[]) => void;
}) {
  const { steps, currency, faultOf, onChange } = props;
  const { t } = useTranslationRef(ticketingFieldsTranslationRef);
  const change = (at: number, next: CancellationStep) =>
    onChange(steps.map((step, index) => (index === at ? next : step)));
  return (
    <FieldGroup label={t('step.label')} note={t('step.note')}>
      {steps.map((step, index) => {
        const number = `${index + 1}`;
        const { feeAmount: _, ...share } = step;
        const fault = faultOf(index);
        return (
          // Steps have no names of their own, and none changes places.
          <Flex key={index} direction="column" gap="1">
            <FieldRow>
              <NumberField
                label={t('step.days', { number })}
                value={step.daysBefore}
                max={365}
                fault={t('step.daysFault')}
                onChange={daysBefore => change(index, { ...step, daysBefore })}
              />
              <NumberField
                label={t('step.percent', { number })}
                value={step.feePercent}
                max={100}
                fault={t('step.percentFault')}
                onChange={feePercent => change(index, { ...step, feePercent })}
              />
              <OptionalMoneyField
                label={t('step.amount', { number })}
                amount={step.feeAmount}
                currency={currency}
                onChange={feeAmount =>
                  change(
                    index,
                    feeAmount === undefined ? share : { ...share, feeAmount },
                  )
                }
              />
            </FieldRow>
            {fault && (
              <Text role="alert" variant="body-small" color="danger">
                {t(`step.fault.${fault}`)}
              </Text>
            )}
            {steps.length > 1 && (
              <div>
                <Button
                  variant="tertiary"
                  size="small"
                  onPress={() => onChange(steps.filter(it => it !== step))}
                >
                  {t('step.remove', { number })}
                </Button>
              </div>
            )}
          </Flex>
        );
      })}
      {steps.length < MOST_STEPS && (
        <div>
          <Button
            variant="secondary"
            size="small"
            onPress={() => onChange([...steps, nextStep(steps)])}
          >
            {t('step.add')}
          </Button>
        </div>
      )}
    </FieldGroup>
  );
}

/** A step for the days after those that have one, or else before them; it costs as much. */
function nextStep(steps: readonly CancellationStep[]): CancellationStep {
  const early = [...steps].sort((a, b) => b.daysBefore - a.daysBefore);
  const [first, last] = [early[0], early[early.length - 1]];
  return last.daysBefore > 0
    ? { ...last, daysBefore: last.daysBefore - 1 }
    : { ...first, daysBefore: first.daysBefore + 1 };
}
