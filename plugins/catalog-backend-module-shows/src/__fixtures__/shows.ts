import type { Show } from '@marquee/plugin-shows-common';
import { aSpecification } from '@marquee/plugin-shows-common/testUtils';

/** A show on sale with two microservices, unless said otherwise. */
export function aShow(overrides: Partial<Show> = {}): Show {
  const createdAt = '2027-01-01T00:00:00.000Z';
  const owner = 'user:default/guest';
  return {
    id: 'hamlet',
    seller: 'guest',
    owner,
    state: 'on-sale',
    namespace: 'seller-guest',
    url: 'http://hamlet.marquee.localhost:8080',
    specification: aSpecification(),
    parts: ['box-office', 'redis'].map(name => ({
      name,
      version: '1.0.0',
      alias: { en: name, ko: name },
    })),
    liveRevision: 1,
    latestRevision: {
      show: 'hamlet',
      number: 1,
      state: 'live',
      createdAt,
      createdBy: owner,
      steps: [],
    },
    createdAt,
    ...overrides,
  };
}
