import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Flex, Link, Text } from '@backstage/ui';
import type { Account } from '@marquee/plugin-accounts-common';
import { DataTable } from '../../components/DataTable';
import { StateBadge } from '../../components/StateBadge';
import { Time } from '../../components/Time';
import { usePaths } from '../../navigation';
import { accountsTranslationRef } from '../../translation';
import { AccountMenu } from './AccountMenu';

/** A page of accounts, each with a menu of what may be done to it. */
export function AccountTable(props: { accounts: Account[]; pending: boolean }) {
  const { t } = useTranslationRef(accountsTranslationRef);
  const paths = usePaths();
  return (
    <DataTable
      label={t('accounts.title')}
      items={props.accounts}
      keyOf={account => account.id}
      pending={props.pending}
      columns={[
        {
          id: 'name',
          label: t('accounts.name'),
          cell: account => (
            <Flex direction="column" gap="1">
              <Link href={paths.account(account.id) ?? ''} weight="bold">
                {account.name}
              </Link>
              <Text variant="body-small" color="secondary">
                {account.email}
              </Text>
            </Flex>
          ),
        },
        {
          id: 'role',
          label: t('accounts.role'),
          cell: account => t(`role.${account.role}`),
        },
        {
          id: 'state',
          label: t('accounts.state'),
          cell: account => <StateBadge state={account.state} />,
        },
        {
          id: 'seen',
          label: t('accounts.lastSeen'),
          cell: account =>
            account.lastSeenAt ? (
              <Time at={account.lastSeenAt} />
            ) : (
              t('accounts.never')
            ),
        },
        {
          id: 'shows',
          label: t('accounts.shows'),
          cell: account => account.shows ?? '–',
        },
        {
          id: 'menu',
          label: t('accounts.menu'),
          cell: account => <AccountMenu account={account} />,
        },
      ]}
    />
  );
}
