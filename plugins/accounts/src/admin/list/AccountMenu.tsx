import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, Menu, MenuItem, MenuTrigger } from '@backstage/ui';
import type { Account } from '@marquee/plugin-accounts-common';
import { RiArrowDownSLine } from '@remixicon/react';
import { usePaths } from '../../navigation';
import { accountsTranslationRef } from '../../translation';
import { actionsFor } from '../accountActions';

/** What may be done to an account; each leads to a page that lists the effects first. */
export function AccountMenu({ account }: { account: Account }) {
  const { t } = useTranslationRef(accountsTranslationRef);
  const path = usePaths().account(account.id);
  return (
    <MenuTrigger>
      <Button
        variant="secondary"
        size="small"
        iconEnd={<RiArrowDownSLine />}
        aria-label={t('accounts.menuOf', { name: account.name })}
      >
        {t('accounts.menu')}
      </Button>
      <Menu>
        {actionsFor(account).map(type => (
          <MenuItem
            key={type}
            href={`${path}?action=${type}`}
            color={type === 'erase' ? 'danger' : 'primary'}
          >
            {t(`actions.${type}.title`)}
          </MenuItem>
        ))}
      </Menu>
    </MenuTrigger>
  );
}
