import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { WithdrawalPreview } from '@marquee/plugin-accounts-common';
import { Section } from '../../components/Section';
import { accountsTranslationRef } from '../../translation';

/** What the law keeps, without the person, and for how long. */
export function WhatStays({ kept }: { kept: WithdrawalPreview['kept'] }) {
  const { t } = useTranslationRef(accountsTranslationRef);
  const duration = (months: number) =>
    months % 12 === 0
      ? t('withdrawal.years', { count: months / 12 })
      : t('withdrawal.months', { count: months });
  return (
    <Section title={t('withdrawal.stays')} lead={t('withdrawal.staysLead')}>
      <ul style={{ margin: 0, paddingInlineStart: 20 }}>
        {kept.map(({ what, months }) => (
          <li key={what}>
            {t(`withdrawal.kept.${what}`)}: {duration(months)}
          </li>
        ))}
      </ul>
    </Section>
  );
}
