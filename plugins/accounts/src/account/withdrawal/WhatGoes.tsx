import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Role, WithdrawalPreview } from '@marquee/plugin-accounts-common';
import { Section } from '../../components/Section';
import { accountsTranslationRef } from '../../translation';

/** What a withdrawal erases. */
export function WhatGoes(props: {
  role: Role;
  shows: WithdrawalPreview['shows'];
}) {
  const { role, shows } = props;
  const { t } = useTranslationRef(accountsTranslationRef);
  return (
    <Section title={t('withdrawal.goes')}>
      <ul style={{ margin: 0, paddingInlineStart: 20 }}>
        <li>{t('withdrawal.goesAccount')}</li>
        <li>{t('withdrawal.goesSessions')}</li>
        {role === 'seller' && <li>{t('withdrawal.goesCatalog')}</li>}
        {shows.map(({ show, title, reachable }) => (
          <li key={show}>
            {t(reachable ? 'withdrawal.goesShow' : 'withdrawal.goesShowLater', {
              title,
            })}
          </li>
        ))}
      </ul>
    </Section>
  );
}
