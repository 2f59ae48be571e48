import { RELATION_OWNED_BY } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  EntityRefLinks,
  getEntityRelations,
  useEntity,
  useEntityPresentation,
} from '@backstage/plugin-catalog-react';
import type { EntityHeaderLayoutProps } from '@backstage/plugin-catalog-react/alpha';
import { Header } from '@backstage/ui';
import { appTranslationRef } from '../translation';
import { FavoriteButton } from './FavoriteButton';

/**
 * The head of a show's page. Backstage cannot translate the titles of tabs, so the tabs
 * known here are named by us; tabs of other plugins keep their title. What Backstage's own
 * menu of an entity offers (unregistering above all) means nothing for a show.
 */
export function ShowHeader({ tabs, activeTabId }: EntityHeaderLayoutProps) {
  const { entity } = useEntity();
  const { t } = useTranslationRef(appTranslationRef);
  const { primaryTitle } = useEntityPresentation(entity);
  const names: Record<string, string> = {
    '/': t('show.tab.overview'),
    '/bookers': t('show.tab.bookers'),
    '/sales': t('show.tab.sales'),
    '/performances': t('show.tab.performances'),
    '/edit': t('show.tab.edit'),
    '/kubernetes': t('show.tab.kubernetes'),
  };
  const owners = getEntityRelations(entity, RELATION_OWNED_BY);
  return (
    <Header
      title={primaryTitle}
      tabs={tabs.map(tab => ({ ...tab, label: names[tab.id] ?? tab.label }))}
      activeTabId={activeTabId}
      metadata={[
        {
          label: t('show.owner'),
          value: <EntityRefLinks entityRefs={owners} hideIcons />,
        },
      ]}
      customActions={<FavoriteButton entity={entity} />}
    />
  );
}
