import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { stringify } from 'yaml';
import {
  aPart,
  aPool,
  aSpecification,
  someTimedAnswers,
  someZonesAnswers,
} from '../__fixtures__/builders';
import type { KubernetesObject, Plan, ShowSpecification } from '../model';
import { compose } from './compose';

/** Composes, or fails with the problems. */
function planOf(
  overrides: Partial<ShowSpecification> = {},
  pool = aPool(),
): Plan {
  const composition = compose(aSpecification(overrides), pool);
  if (composition.type === 'plan') return composition.plan;
  throw new Error(JSON.stringify(composition.problems));
}

function object(plan: Plan, kind: string, name: string): KubernetesObject {
  return plan.waves
    .flatMap(({ objects }) => objects)
    .find(o => o.kind === kind && o.metadata.name === name)!;
}

describe('compose', () => {
  it.each([
    ['theatre-play', {}],
    ['zones-concert', someZonesAnswers()],
    ['timed-exhibition', someTimedAnswers()],
  ])(
    'renders %s as reviewed (UPDATE_GOLDEN=1 rewrites the file for review)',
    (name, answers) => {
      const file = resolve(__dirname, `__fixtures__/${name}.yaml`);
      const rendered = stringify(planOf(answers), {
        aliasDuplicateObjects: false,
        singleQuote: true,
        lineWidth: 0,
      });
      if (process.env.UPDATE_GOLDEN) writeFileSync(file, rendered);
      expect(rendered).toBe(readFileSync(file, 'utf8'));
    },
  );

  it('adds what the picked parts require, and says for whom', () => {
    expect(planOf().parts.map(({ name, because }) => [name, because])).toEqual([
      ['box-office', { type: 'picked' }],
      ['postgres', { type: 'required', by: ['box-office'] }],
      ['redis', { type: 'required', by: ['box-office'] }],
      ['show-page', { type: 'picked' }],
    ]);
  });

  it.each([
    ['reserved', 'box-office'],
    ['zones', 'box-office-zones'],
    ['free', 'box-office-zones'],
    ['timed', 'box-office-timed-entry'],
  ] as const)('sells %s by %s, without being told', (seating, office) => {
    const { parts, providers } = planOf({ seating, parts: ['show-page'] });
    expect(parts.map(({ name }) => name)).toContain(office);
    expect(providers.find(p => p.capability === 'booking')?.part).toBe(office);
  });

  it('refuses the box office of another way of selling, and names the right one', () => {
    const composition = compose(
      aSpecification({ seating: 'timed', parts: ['show-page', 'box-office'] }),
      aPool(),
    );
    expect(composition).toMatchObject({
      type: 'problems',
      problems: [
        {
          type: 'unsuitable-part',
          part: 'box-office',
          candidates: expect.arrayContaining(['box-office-timed-entry']),
        },
      ],
    });
  });

  it('leaves out what is only optional, but binds it once it is picked', () => {
    const notifier = aPart({
      name: 'notifier',
      provides: [
        {
          capability: 'notification',
          port: 3000,
          protocol: 'http',
          url: 'http://{host}:{port}',
        },
      ],
    });
    const pool = aPool(notifier);
    const hasNotifier = (plan: Plan) =>
      plan.bindings.some(({ to }) => to === 'notifier');
    expect(hasNotifier(planOf({}, pool))).toBe(false);
    const parts = ['show-page', 'box-office', 'notifier'];
    expect(hasNotifier(planOf({ parts }, pool))).toBe(true);
  });

  it('fixes the number of replicas when it is given, and drops the autoscaler', () => {
    const plan = planOf({ topology: { 'show-page': { replicas: 3 } } });
    expect(object(plan, 'Deployment', 'hamlet-show-page').spec).toMatchObject({
      replicas: 3,
    });
    expect(
      object(plan, 'HorizontalPodAutoscaler', 'hamlet-show-page'),
    ).toBeUndefined();
  });

  it('lets the autoscaler own the replicas where there is one', () => {
    const plan = planOf();
    const { spec } = object(plan, 'Deployment', 'hamlet-show-page');
    expect(spec).not.toHaveProperty('replicas');
    expect(
      object(plan, 'HorizontalPodAutoscaler', 'hamlet-show-page').spec,
    ).toMatchObject({ minReplicas: 2, maxReplicas: 4 });
  });

  it('gives a url with a password only as a reference to a secret', () => {
    const plan = planOf();
    expect(plan.secrets.find(s => s.part === 'box-office')).toMatchObject({
      generated: { MANAGEMENT_KEY: 32 },
      derived: {
        DATABASE_URL:
          'postgresql://marquee:{postgres/POSTGRES_PASSWORD}@hamlet-postgres.seller-guest.svc.cluster.local:5432/marquee',
      },
    });
    const deployment = object(plan, 'Deployment', 'hamlet-box-office');
    expect(JSON.stringify(deployment)).toContain(
      '{"name":"DATABASE_URL","valueFrom":{"secretKeyRef":{"name":"hamlet-box-office","key":"DATABASE_URL"}}}',
    );
  });

  it('only names what is given in secret, whatever a part says of it itself', () => {
    const officeWith = (secretEnv?: string[]) => {
      const pool = aPool();
      const settings = { PAYMENT_SECRET_KEY: 'test_sk_of_the_part' };
      const parts = pool.parts.map(({ image, descriptor }) => ({
        image,
        descriptor: { ...descriptor, settings },
      }));
      const external = pool.external.map(provider => ({
        ...provider,
        secretEnv,
      }));
      const plan = planOf({}, { ...pool, parts, external });
      return JSON.stringify(object(plan, 'Deployment', 'hamlet-box-office'));
    };
    const value = 'test_sk_of_the_part';
    expect(officeWith(['PAYMENT_SECRET_KEY'])).not.toContain(value);
    expect(officeWith()).toContain(value);
  });

  it('prefers a picked provider to the one outside', () => {
    const ownPayment = aPart({
      name: 'own-payment',
      provides: [
        {
          capability: 'payment',
          port: 3000,
          protocol: 'http',
          url: 'http://{host}:{port}',
        },
      ],
    });
    const parts = ['show-page', 'box-office', 'own-payment'];
    const { bindings } = planOf({ parts }, aPool(ownPayment));
    expect(bindings.find(b => b.capability === 'payment')).toMatchObject({
      to: 'own-payment',
      external: false,
    });
  });

  it('says where booking is found, so that the show can be published', () => {
    expect(planOf().providers).toContainEqual({
      capability: 'booking',
      part: 'box-office',
      service: 'hamlet-box-office',
      port: 3100,
    });
  });
});
