import {
  Sidebar,
  SidebarDivider,
  SidebarGroup,
  SidebarItem,
  SidebarScrollWrapper,
  SidebarSpace,
} from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { NavContentComponentProps } from '@backstage/plugin-app-react';
import { NotificationsSidebarItem } from '@backstage/plugin-notifications';
import { SidebarSearchModal } from '@backstage/plugin-search';
import { RiMenuLine, RiSearchLine, RiUserLine } from '@remixicon/react';
import { appTranslationRef } from '../translation';
import { LogOutItem } from './LogOutItem';
import { SidebarLogo } from './SidebarLogo';

/**
 * The navigation of the portal. Backstage cannot translate page titles, so the
 * pages known here are labelled by us; pages of other plugins keep their title.
 * Pages that are not for the role of the person are not among the items.
 */
export function PortalSidebar({ navItems }: NavContentComponentProps) {
  const { t } = useTranslationRef(appTranslationRef);
  const labels: Record<string, string> = {
    'page:shows': t('nav.shows'),
    'page:scaffolder': t('nav.create'),
    'page:catalog': t('nav.catalog'),
    'page:accounts': t('nav.accounts'),
    'page:accounts/audit': t('nav.audit'),
    'page:accounts/own': t('nav.account'),
    'page:user-settings': t('nav.settings'),
  };
  const nav = navItems.withComponent(item => (
    <SidebarItem
      icon={() => item.icon}
      to={item.href}
      text={labels[item.node.spec.id] ?? item.title}
    />
  ));
  // The first two have an item of their own below; the graph is reached from entities.
  nav.take('page:search');
  nav.take('page:notifications');
  nav.take('page:catalog-graph');
  const account = nav.take('page:accounts/own');
  const settings = nav.take('page:user-settings');

  return (
    <Sidebar>
      <SidebarLogo />
      <SidebarGroup
        label={t('nav.search')}
        icon={<RiSearchLine />}
        to="/search"
      >
        <SidebarSearchModal />
      </SidebarGroup>
      <SidebarDivider />
      <SidebarGroup label={t('nav.menu')} icon={<RiMenuLine />}>
        {nav.take('page:shows')}
        {nav.take('page:scaffolder')}
        {nav.take('page:catalog')}
        {nav.take('page:accounts')}
        {nav.take('page:accounts/audit')}
        <SidebarScrollWrapper>
          {nav.rest({ sortBy: 'title' })}
        </SidebarScrollWrapper>
      </SidebarGroup>
      <SidebarSpace />
      <SidebarDivider />
      <NotificationsSidebarItem text={t('nav.notifications')} />
      <SidebarGroup
        label={t('nav.account')}
        icon={<RiUserLine />}
        to="/account"
      >
        {account}
        {settings}
        <LogOutItem />
      </SidebarGroup>
    </Sidebar>
  );
}
