import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Flex, Text } from '@backstage/ui';
import type { Revision, RolloutStep } from '@marquee/plugin-shows-common';
import { StepWords } from '@marquee/plugin-ticketing-react';
import { showsTranslationRef } from '../../translation';
import { stepSeconds } from '../../format/stepSeconds';
import { StepIcon } from './StepIcon';

/** The steps of a revision with the time that each took. */
export function RolloutSteps({ revision }: { revision: Revision }) {
  const { t } = useTranslationRef(showsTranslationRef);
  return (
    <section>
      <Text as="h3" variant="body-medium" weight="bold">
        {t('card.revision', { number: `${revision.number}` })}
      </Text>
      <ol style={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {revision.steps.map(step => (
          <li key={step.name}>
            <StepLine step={step} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function StepLine({ step }: { step: RolloutStep }) {
  const { t } = useTranslationRef(showsTranslationRef);
  const names = {
    compose: t('step.compose'),
    apply: t('step.apply'),
    start: t('step.start'),
    'on-sale': t('step.onSale'),
  };
  const seconds = stepSeconds(step, new Date());
  return (
    <Flex gap="2" align="center" py="1">
      <StepIcon state={step.state} label={t(`stepState.${step.state}`)} />
      <Text
        variant="body-medium"
        weight={step.state === 'running' ? 'bold' : 'regular'}
        style={{ flexShrink: 0 }}
      >
        {names[step.name]}
      </Text>
      {seconds !== undefined && (
        <Text variant="body-small" color="secondary" style={{ flexShrink: 0 }}>
          {t('card.seconds', { seconds: seconds.toFixed(1) })}
        </Text>
      )}
      {(step.note || step.detail) && (
        <Text
          variant="body-small"
          color={step.state === 'failed' ? 'danger' : 'secondary'}
        >
          <StepWords step={step} />
        </Text>
      )}
    </Flex>
  );
}
