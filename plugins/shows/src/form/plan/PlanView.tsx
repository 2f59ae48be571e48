import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Flex, Text } from '@backstage/ui';
import type { Plan } from '@marquee/plugin-shows-common';
import { useLanguage } from '@marquee/plugin-ticketing-react';
import { showsTranslationRef } from '../../translation';
import { formatCores, formatMemory, summarizePlan } from './summarizePlan';
import { PlannedParts } from './PlannedParts';
import { PlanObjects } from './PlanObjects';
import { PlanWires } from './PlanWires';

/** About how long a show takes to be on sale on a warm machine, in seconds. */
const ABOUT_SECONDS = 40;

/** A plan to read: one sentence first, then microservices, wires and objects. */
export function PlanView({ plan }: { plan: Plan }) {
  const { t } = useTranslationRef(showsTranslationRef);
  const language = useLanguage();
  const { count, cpuMillicores, memoryMebibytes } = summarizePlan(plan);
  return (
    <Flex direction="column" gap="5">
      <Flex direction="column" gap="1">
        <Text as="p" variant="title-x-small">
          {t('plan.summary', {
            count,
            cores: formatCores(cpuMillicores, language),
            memory: formatMemory(memoryMebibytes, language),
            seconds: `${ABOUT_SECONDS}`,
          })}
        </Text>
        <Text as="p" variant="body-medium">
          {t('plan.at', { url: plan.url })}
        </Text>
      </Flex>
      <PlannedParts parts={plan.parts} />
      <PlanWires plan={plan} />
      <PlanObjects waves={plan.waves} />
    </Flex>
  );
}
