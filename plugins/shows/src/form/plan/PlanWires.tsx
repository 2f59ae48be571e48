import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Flex, Text } from '@backstage/ui';
import type { Plan } from '@marquee/plugin-shows-common';
import { useLanguage } from '@marquee/plugin-ticketing-react';
import { localized } from '../../format/localized';
import { showsTranslationRef } from '../../translation';

const CELL = { padding: '4px 16px 4px 0', textAlign: 'start' } as const;

/** Who talks to whom in a plan, and what for. Nothing else may. */
export function PlanWires({ plan }: { plan: Plan }) {
  const { t } = useTranslationRef(showsTranslationRef);
  const language = useLanguage();
  const nameOf = (name: string) => {
    const alias = plan.parts.find(part => part.name === name)?.alias;
    return alias ? localized(alias, language) : name;
  };
  return (
    <Flex direction="column" gap="1">
      <Text as="h3" variant="body-large" weight="bold">
        {t('plan.wires')}
      </Text>
      <div style={{ overflowX: 'auto' }}>
        <table style={{ borderCollapse: 'collapse', fontSize: 14 }}>
          <thead>
            <tr>
              <th style={CELL}>{t('plan.wireFrom')}</th>
              <th style={CELL}>{t('plan.wireTo')}</th>
              <th style={CELL}>{t('plan.wireFor')}</th>
            </tr>
          </thead>
          <tbody>
            {plan.bindings.map(({ from, to, capability, external, env }) => (
              <tr key={`${from} ${env}`}>
                <td style={CELL}>{nameOf(from)}</td>
                <td style={CELL}>
                  {nameOf(to)} {external && t('plan.outside')}
                </td>
                <td style={CELL}>{t(`plan.capability.${capability}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Flex>
  );
}
