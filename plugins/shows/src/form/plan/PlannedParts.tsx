import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Flex, Text } from '@backstage/ui';
import type { PlannedPart } from '@marquee/plugin-shows-common';
import { useLanguage } from '@marquee/plugin-ticketing-react';
import { PartList } from '../../components/PartList';
import { localized } from '../../format/localized';
import { showsTranslationRef } from '../../translation';
import { formatCores, formatMemory } from './summarizePlan';

/** The microservices of a plan: what each does, why it is there, what it takes. */
export function PlannedParts({ parts }: { parts: PlannedPart[] }) {
  const { t } = useTranslationRef(showsTranslationRef);
  const language = useLanguage();
  const nameOf = (name: string) => {
    const alias = parts.find(part => part.name === name)?.alias;
    return alias ? localized(alias, language) : name;
  };
  const details = ({ because, replicas, reserved }: PlannedPart) =>
    [
      because.type === 'picked'
        ? t('plan.picked')
        : t('plan.requiredBy', { names: because.by.map(nameOf).join(', ') }),
      t('plan.replicas', { number: `${replicas}` }),
      t('plan.partReserved', {
        cores: formatCores(reserved.cpuMillicores, language),
        memory: formatMemory(reserved.memoryMebibytes, language),
      }),
    ].join(' · ');
  return (
    <Flex direction="column" gap="1">
      <Text as="h3" variant="body-large" weight="bold">
        {t('plan.parts')}
      </Text>
      <PartList parts={parts.map(part => ({ ...part, note: details(part) }))} />
    </Flex>
  );
}
