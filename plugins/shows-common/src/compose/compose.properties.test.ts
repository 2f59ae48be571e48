import fc from 'fast-check';
import { aPart, aPool, aSpecification } from '../__fixtures__/builders';
import {
  SHOW_LABELS,
  type KubernetesObject,
  type Plan,
  type PoolSnapshot,
  type ShowSpecification,
} from '../model';
import { compose } from './compose';

type Pod = { metadata: { labels: Record<string, string> }; spec: any };

const label = fc
  .stringMatching(/^[a-z][a-z0-9-]{1,28}[a-z0-9]$/)
  .filter(id => !id.includes('--'));

/** Shows of any address, seller and choice of optional parts, over a pool in any order. */
const shows = fc
  .record({
    id: label,
    seller: label,
    extras: fc.subarray(['waiting-room', 'bar']),
    replicas: fc.option(fc.integer({ min: 2, max: 4 }), { nil: undefined }),
    shuffle: fc.infiniteStream(fc.nat()),
  })
  .map(({ id, seller, extras, replicas, shuffle }) => {
    const bar = aPart({
      name: 'bar',
      provides: [
        {
          capability: 'notification',
          port: 4000,
          protocol: 'http',
          url: 'http://{host}:{port}',
          publicPath: '/bar',
        },
      ],
      requires: [{ capability: 'sql-database' }, { capability: 'payment' }],
      scaling: { min: 1, max: 3 },
    });
    const specification = aSpecification({
      seller,
      facts: { ...aSpecification().facts, id },
      parts: mix(['show-page', 'box-office', ...extras], shuffle),
      topology: replicas ? { 'show-page': { replicas } } : {},
    });
    const pool = aPool(aPart(), bar);
    return { specification, pool, shuffled: mix(pool.parts, shuffle) };
  });

function mix<T>(items: T[], random: Iterator<number>): T[] {
  return items
    .map(item => ({ item, key: random.next().value as number }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

function planOf(specification: ShowSpecification, pool: PoolSnapshot): Plan {
  const composition = compose(specification, pool);
  if (composition.type === 'plan') return composition.plan;
  throw new Error(JSON.stringify(composition.problems));
}

function objectsOf(plan: Plan): KubernetesObject[] {
  return plan.waves.flatMap(({ objects }) => objects);
}

function podsOf(plan: Plan): Pod[] {
  return objectsOf(plan)
    .filter(({ kind }) => kind === 'Deployment' || kind === 'StatefulSet')
    .map(({ spec }) => (spec as { template: Pod }).template);
}

/** Edges that the policies open inside the show, as `from→to:port`, seen from one side. */
function policyEdges(plan: Plan, side: 'ingress' | 'egress'): string[] {
  const peers = { ingress: 'from', egress: 'to' }[side];
  const part = (selector: any) => selector.matchLabels[SHOW_LABELS.part];
  return objectsOf(plan)
    .filter(
      ({ kind, metadata }) =>
        kind === 'NetworkPolicy' && metadata.labels?.[SHOW_LABELS.part],
    )
    .flatMap(({ spec }: any) =>
      spec[side].flatMap((rule: any) =>
        rule[peers]
          .filter((peer: any) => peer.podSelector)
          .map((peer: any) => {
            const ends = [part(spec.podSelector), part(peer.podSelector)];
            if (side === 'ingress') ends.reverse();
            return `${ends.join('→')}:${rule.ports[0].port}`;
          }),
      ),
    )
    .sort();
}

describe('every plan', () => {
  it('is the same, byte for byte, for the same answers in any order', () => {
    fc.assert(
      fc.property(shows, ({ specification, pool, shuffled }) => {
        const expected = JSON.stringify(planOf(specification, pool));
        const again = planOf(
          { ...specification, parts: [...specification.parts].sort() },
          { ...pool, parts: shuffled },
        );
        expect(JSON.stringify(again)).toBe(expected);
      }),
    );
  });

  it('opens exactly its bindings, on both sides', () => {
    fc.assert(
      fc.property(shows, ({ specification, pool }) => {
        const plan = planOf(specification, pool);
        const ports = new Map(
          plan.providers.map(p => [`${p.part}/${p.capability}`, p.port]),
        );
        const wired = plan.bindings
          .filter(({ external }) => !external)
          .map(b => `${b.from}→${b.to}:${ports.get(`${b.to}/${b.capability}`)}`)
          .sort();
        expect(policyEdges(plan, 'ingress')).toEqual(wired);
        expect(policyEdges(plan, 'egress')).toEqual(wired);
      }),
    );
  });

  it('runs only pods that fit Pod Security level restricted', () => {
    fc.assert(
      fc.property(shows, ({ specification, pool }) => {
        for (const { spec } of podsOf(planOf(specification, pool))) {
          expect(spec.automountServiceAccountToken).toBe(false);
          expect(spec.securityContext).toMatchObject({
            runAsNonRoot: true,
            runAsUser: 10001,
            seccompProfile: { type: 'RuntimeDefault' },
          });
          expect(spec.volumes.every((v: any) => v.emptyDir)).toBe(true);
          for (const container of spec.containers) {
            expect(container.image).toMatch(/@sha256:[0-9a-f]{64}$/);
            expect(container.securityContext).toEqual({
              allowPrivilegeEscalation: false,
              readOnlyRootFilesystem: true,
              capabilities: { drop: ['ALL'] },
            });
          }
        }
      }),
    );
  });

  it('tells pods what its secrets will have by reference, and nothing that they will not', () => {
    fc.assert(
      fc.property(shows, ({ specification, pool }) => {
        const plan = planOf(specification, pool);
        const env = podsOf(plan).flatMap(({ spec }) => spec.containers[0].env);
        const references = env
          .filter(({ valueFrom }) => valueFrom)
          .map(({ name, valueFrom: { secretKeyRef } }) => {
            expect(secretKeyRef.key).toBe(name);
            return `${secretKeyRef.name}/${name}`;
          });
        const kept = plan.secrets.flatMap(secret =>
          [
            ...Object.keys({ ...secret.generated, ...secret.derived }),
            ...secret.given,
          ].map(key => `${secret.name}/${key}`),
        );
        expect(references.sort()).toEqual(kept.sort());
        expect(kept).toContain(`${plan.show}-box-office/PAYMENT_SECRET_KEY`);
      }),
    );
  });

  it('has names and labels that Kubernetes takes', () => {
    fc.assert(
      fc.property(shows, ({ specification, pool }) => {
        const plan = planOf(specification, pool);
        const metadata = [
          ...objectsOf(plan).map(object => object.metadata),
          ...plan.secrets,
          ...podsOf(plan).map(pod => ({ name: 'pod', ...pod.metadata })),
        ];
        for (const { name, labels } of metadata) {
          expect(name).toMatch(/^[a-z]([a-z0-9-]{0,61}[a-z0-9])?$/);
          for (const value of Object.values(labels ?? {})) {
            expect(value).toMatch(/^[A-Za-z0-9]([\w.-]{0,61}[A-Za-z0-9])?$/);
          }
        }
      }),
    );
  });

  it('selects pods by show and part, so that two shows of a seller never cross', () => {
    fc.assert(
      fc.property(shows, ({ specification, pool }) => {
        const plan = planOf(specification, pool);
        const selectors = objectsOf(plan)
          .filter(({ metadata }) => metadata.labels?.[SHOW_LABELS.show])
          .flatMap(({ kind, spec }: any) =>
            kind === 'Service'
              ? [spec.selector]
              : [
                  spec?.selector?.matchLabels ?? spec?.podSelector?.matchLabels,
                ].filter(Boolean),
          );
        for (const selector of selectors) {
          expect(selector).toMatchObject({
            [SHOW_LABELS.show]: plan.show,
            [SHOW_LABELS.part]: expect.any(String),
          });
        }
      }),
    );
  });

  it('never names an object twice', () => {
    fc.assert(
      fc.property(shows, ({ specification, pool }) => {
        const names = objectsOf(planOf(specification, pool)).map(
          ({ kind, metadata }) => `${kind}/${metadata.name}`,
        );
        expect(new Set(names).size).toBe(names.length);
      }),
    );
  });
});
