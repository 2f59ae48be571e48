import { EntityCardBlueprint } from '@backstage/plugin-catalog-react/alpha';

/** `entity-card:shows/show`: state, address and microservices on the catalog page of a show. */
export const showCard = EntityCardBlueprint.make({
  name: 'show',
  params: {
    type: 'content',
    filter: { kind: 'system', 'spec.type': 'show' },
    loader: async () => {
      const { ShowCard } = await import('../components/ShowCard');
      return <ShowCard />;
    },
  },
});
