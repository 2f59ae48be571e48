import type { OfferedParts } from '@marquee/plugin-shows-common';

type Offered = OfferedParts['parts'][number];

function offered(name: string, kind: Partial<Offered>): Offered {
  return {
    name,
    version: '1.0.0',
    alias: { en: `The ${name}`, ko: `${name} 이름` },
    description: { en: `Does ${name}`, ko: `${name} 일을 해요` },
    essential: false,
    internal: false,
    ...kind,
  };
}

/** Two essential microservices, an optional one, and a database. */
export function anOffer(): OfferedParts {
  return {
    parts: [
      offered('show-page', { essential: true }),
      offered('box-office', { essential: true }),
      offered('waiting-room', {}),
      offered('redis', { internal: true }),
    ],
  };
}
