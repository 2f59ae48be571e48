import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import { showsTranslationRef } from '../../translation';
import { FieldFrame } from '../FieldFrame';
import { CANCELLATIONS, type CancellationChoice } from './SaleValue';

/** Asks what buyers pay for cancelling, each rule in plain words. */
export function CancellationField(props: {
  id: string;
  chosen: CancellationChoice;
  /** Whether prices are in won, as some of the fees are. */
  inWon: boolean;
  onChoose: (choice: CancellationChoice) => void;
}) {
  const { id, chosen, inWon, onChoose } = props;
  const { t } = useTranslationRef(showsTranslationRef);
  const choices = CANCELLATIONS.filter(
    choice => inWon || !choice.startsWith('nol'),
  );
  return (
    <FieldFrame label={t('form.sale.cancellation')}>
      {choices.map(choice => (
        <div key={choice}>
          <label>
            <input
              type="radio"
              name={`${id}-cancellation`}
              aria-describedby={`${id}-${choice}`}
              checked={chosen === choice}
              onChange={() => onChoose(choice)}
            />{' '}
            <Text variant="body-medium" weight="bold">
              {t(`form.sale.policy.${choice}`)}
            </Text>
          </label>
          <Text
            as="p"
            id={`${id}-${choice}`}
            variant="body-small"
            color="secondary"
            style={{ margin: 0, paddingInlineStart: 24 }}
          >
            {t(`form.sale.policyHint.${choice}`)}
          </Text>
        </div>
      ))}
    </FieldFrame>
  );
}
