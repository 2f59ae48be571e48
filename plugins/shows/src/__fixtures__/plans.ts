import type { Plan, PlannedPart } from '@marquee/plugin-shows-common';

function aPlannedPart(name: string): PlannedPart {
  return {
    name,
    version: '1.0.0',
    alias: { en: `The ${name}`, ko: `${name} 이름` },
    description: { en: `Does ${name}`, ko: `${name} 일을 해요` },
    image: `registry.local/${name}@sha256:${'0'.repeat(64)}`,
    because: { type: 'picked' },
    replicas: 1,
    reserved: { cpuMillicores: 300, memoryMebibytes: 640, storageMebibytes: 0 },
  };
}

/** Two microservices and a database, one wire, one object in each of two waves. */
export function aPlan(): Plan {
  const object = (kind: string, name: string) => ({
    apiVersion: 'v1',
    kind,
    metadata: { name, namespace: 'seller-guest' },
  });
  return {
    show: 'hamlet',
    seller: 'guest',
    namespace: 'seller-guest',
    url: 'http://hamlet.marquee.localhost:8080',
    parts: [
      aPlannedPart('show-page'),
      aPlannedPart('box-office'),
      {
        ...aPlannedPart('postgres'),
        because: { type: 'required', by: ['box-office'] },
      },
    ],
    bindings: [
      {
        from: 'box-office',
        to: 'postgres',
        capability: 'sql-database',
        env: 'DATABASE_URL',
        external: false,
      },
    ],
    providers: [],
    secrets: [],
    waves: [
      { name: 'namespace', objects: [object('Namespace', 'seller-guest')] },
      { name: 'services', objects: [object('Service', 'hamlet-box-office')] },
    ],
  };
}
