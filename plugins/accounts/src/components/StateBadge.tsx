import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Badge } from '@backstage/ui';
import type { AccountState } from '@marquee/plugin-accounts-common';
import {
  RiCheckboxCircleFill,
  RiForbid2Fill,
  RiMailUnreadFill,
} from '@remixicon/react';
import type { ReactElement } from 'react';
import { accountsTranslationRef } from '../translation';

const ICONS: Record<AccountState, ReactElement> = {
  active: <RiCheckboxCircleFill color="var(--bui-positive-fg-subdued)" />,
  unverified: <RiMailUnreadFill color="var(--bui-warning-fg-subdued)" />,
  suspended: <RiForbid2Fill color="var(--bui-negative-fg-subdued)" />,
};

/** State of an account by shape and word, never by colour alone. */
export function StateBadge({ state }: { state: AccountState }) {
  const { t } = useTranslationRef(accountsTranslationRef);
  return <Badge icon={ICONS[state]}>{t(`state.${state}`)}</Badge>;
}
