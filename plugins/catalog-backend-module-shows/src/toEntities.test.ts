import { entityEnvelopeSchemaValidator } from '@backstage/catalog-model';
import { aShow } from './__fixtures__/shows';
import { toEntities } from './toEntities';

describe('toEntities', () => {
  it('makes a system of a show and components of what runs for it', () => {
    const [system, boxOffice, redis] = toEntities(aShow());
    expect(system).toMatchObject({
      kind: 'System',
      metadata: {
        name: 'hamlet',
        title: 'Hamlet',
        links: [{ url: 'http://hamlet.marquee.localhost:8080' }],
        annotations: {
          'backstage.io/kubernetes-id': 'hamlet',
          'backstage.io/kubernetes-namespace': 'seller-guest',
          'backstage.io/kubernetes-label-selector': 'marquee.dev/show=hamlet',
        },
      },
      spec: { owner: 'user:default/guest' },
    });
    expect(boxOffice).toMatchObject({
      kind: 'Component',
      metadata: {
        name: 'hamlet-box-office',
        annotations: {
          'backstage.io/kubernetes-label-selector':
            'marquee.dev/show=hamlet,marquee.dev/part=box-office',
        },
      },
      spec: {
        type: 'show-service',
        system: 'hamlet',
        dependsOn: ['resource:default/box-office'],
      },
    });
    expect(redis.metadata.name).toBe('hamlet-redis');
  });

  it('has no components before anything runs', () => {
    const opening = aShow({ liveRevision: undefined, state: 'opening' });
    expect(toEntities(opening).map(({ kind }) => kind)).toEqual(['System']);
  });

  it('makes entities that the catalog takes', () => {
    const validate = entityEnvelopeSchemaValidator();
    for (const entity of toEntities(aShow())) {
      expect(() => validate(entity)).not.toThrow();
    }
  });
});
