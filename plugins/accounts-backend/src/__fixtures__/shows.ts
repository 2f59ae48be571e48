import { userRefOf } from '@marquee/plugin-accounts-common';
import type { ListedShow } from '@marquee/plugin-shows-common';
import { aSpecification } from '@marquee/plugin-shows-common/testUtils';

/** A show on sale, as the shows plugin lists it. */
export function aListedShow(
  id: string,
  overrides: { account?: string; state?: ListedShow['state'] } = {},
): ListedShow {
  const { account = 'someone-else', state = 'on-sale' } = overrides;
  const specification = aSpecification();
  const createdAt = '2027-01-01T00:00:00.000Z';
  const owner = userRefOf(account);
  return {
    id,
    seller: account,
    owner,
    state,
    namespace: `seller-${account}`,
    url: `http://${id}.marquee.localhost:8080`,
    specification: {
      ...specification,
      facts: { ...specification.facts, title: `The ${id}` },
    },
    parts: [],
    latestRevision: {
      show: id,
      number: 1,
      state: 'live',
      createdAt,
      createdBy: owner,
      steps: [],
    },
    createdAt,
  };
}
