import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Account } from '@marquee/plugin-accounts-common';
import type { ReactNode } from 'react';
import { Section } from '../../components/Section';
import { StateBadge } from '../../components/StateBadge';
import { Time } from '../../components/Time';
import { accountsTranslationRef } from '../../translation';

/** What admins may know of an account; never passwords, codes or tokens. */
export function AccountFacts({ account }: { account: Account }) {
  const { t } = useTranslationRef(accountsTranslationRef);
  const facts: [string, ReactNode][] = [
    [t('field.email'), account.email],
    [t('accounts.role'), t(`role.${account.role}`)],
    [t('accounts.state'), <StateBadge state={account.state} />],
    [
      t('twoFactor.title'),
      t(account.twoFactor ? 'accounts.twoFactorOn' : 'accounts.twoFactorOff'),
    ],
    [t('accounts.since'), <Time at={account.createdAt} />],
    [
      t('accounts.lastSeen'),
      account.lastSeenAt ? (
        <Time at={account.lastSeenAt} />
      ) : (
        t('accounts.never')
      ),
    ],
    [t('accounts.sessions'), account.sessions],
    [t('accounts.shows'), account.shows ?? '–'],
    [t('accounts.id'), account.id],
  ];
  return (
    <Section title={t('accounts.facts')}>
      <dl
        style={{
          display: 'grid',
          gridTemplateColumns: 'minmax(90px, auto) 1fr',
          gap: '8px 16px',
          margin: 0,
        }}
      >
        {facts.map(([name, value]) => (
          <div key={name} style={{ display: 'contents' }}>
            <dt style={{ color: 'var(--bui-fg-secondary)' }}>{name}</dt>
            <dd style={{ margin: 0, overflowWrap: 'anywhere' }}>{value}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
