import type { Revision, Show } from '@marquee/plugin-shows-common';
import { aSpecification } from '@marquee/plugin-shows-common/testUtils';

/** A show whose newest revision is as given. */
export function aShow(
  revision: Partial<Pick<Revision, 'state' | 'steps'>> = {},
): Show {
  const { state = 'rolling-out', steps = [] } = revision;
  const createdAt = '2027-01-01T00:00:00.000Z';
  return {
    id: 'hamlet',
    seller: 'guest',
    owner: 'user:default/guest',
    state: state === 'live' ? 'on-sale' : 'opening',
    namespace: 'seller-guest',
    url: 'http://hamlet.marquee.localhost:8080',
    specification: aSpecification(),
    parts: [],
    latestRevision: {
      show: 'hamlet',
      number: 1,
      state,
      createdAt,
      createdBy: 'user:default/guest',
      steps,
    },
    createdAt,
  };
}
