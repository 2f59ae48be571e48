import type { PartDescriptorInput } from '@marquee/plugin-container-pool-common';
import { aPart, aPool, aSpecification } from '../../__fixtures__/builders';
import type { PoolSnapshot, Problem, ShowSpecification } from '../../model';
import { resolve } from './resolve';

const provides = (
  capability: PartDescriptorInput['provides'][number]['capability'],
): PartDescriptorInput['provides'] => [
  { capability, port: 3000, protocol: 'http', url: 'http://{host}:{port}' },
];

function problemsOf(
  overrides: Partial<ShowSpecification>,
  pool: PoolSnapshot = aPool(),
): Problem[] {
  const resolution = resolve(aSpecification(overrides), pool);
  return resolution.type === 'problems' ? resolution.problems : [];
}

describe('resolve', () => {
  it('adds the only provider of what every show needs', () => {
    const resolution = resolve(
      aSpecification({ parts: ['box-office'] }),
      aPool(),
    );
    expect(resolution).toMatchObject({
      type: 'resolved',
      parts: [
        { because: { type: 'picked' } },
        {},
        {},
        { because: { type: 'required', by: ['show'] } },
      ],
    });
  });

  it('names what would do instead of an unknown part', () => {
    expect(problemsOf({ parts: ['show-page', 'bar'] })).toEqual([
      {
        type: 'unknown-part',
        part: 'bar',
        path: 'parts',
        candidates: ['box-office', 'postgres', 'redis', 'show-page'],
      },
    ]);
  });

  it('refuses a part that is made for another seating, and what then has no provider', () => {
    const pool = aPool();
    const parts = pool.parts.filter(
      ({ descriptor }) => descriptor.name !== 'box-office-zones',
    );
    expect(problemsOf({ seating: 'free' }, { ...pool, parts })).toMatchObject([
      {
        type: 'unsuitable-part',
        part: 'box-office',
        candidates: ['postgres', 'redis', 'show-page'],
      },
      { type: 'missing', capability: 'booking', requiredBy: 'show' },
      { type: 'missing', capability: 'booking', requiredBy: 'show-page' },
    ]);
  });

  it('asks which of two providers to take', () => {
    const pool = aPool(
      aPart({ name: 'valkey', provides: provides('seat-store') }),
    );
    expect(problemsOf({}, pool)).toEqual([
      {
        type: 'ambiguous',
        capability: 'seat-store',
        requiredBy: 'box-office',
        path: 'parts',
        candidates: ['redis', 'valkey'],
      },
    ]);
    const parts = ['show-page', 'box-office', 'valkey'];
    expect(problemsOf({ parts }, pool)).toEqual([]);
  });

  it('refuses two parts that provide the same', () => {
    const pool = aPool(
      aPart({ name: 'valkey', provides: provides('seat-store') }),
    );
    const parts = ['box-office', 'redis', 'valkey'];
    expect(problemsOf({ parts }, pool)).toEqual([
      {
        type: 'duplicate',
        capability: 'seat-store',
        path: 'parts',
        candidates: ['redis', 'valkey'],
      },
    ]);
  });

  it('says that nothing provides a requirement', () => {
    const pool = aPool(
      aPart({ name: 'lobby', requires: [{ capability: 'check-in' }] }),
    );
    const parts = ['box-office', 'lobby'];
    expect(problemsOf({ parts }, pool)).toEqual([
      {
        type: 'missing',
        capability: 'check-in',
        requiredBy: 'lobby',
        path: 'parts',
        candidates: [],
      },
    ]);
  });

  it.each([
    { optional: false, found: [['lobby', 'scanner']] },
    { optional: true, found: [] },
  ])(
    'finds parts that wait for each other (optional: $optional)',
    ({ optional, found }) => {
      const pool = aPool(
        aPart({
          name: 'lobby',
          requires: [{ capability: 'check-in', optional }],
        }),
        aPart({
          name: 'scanner',
          provides: provides('check-in'),
          requires: [{ capability: 'admission' }],
        }),
      );
      const parts = ['box-office', 'scanner', 'lobby'];
      expect(
        problemsOf({ parts }, pool).map(p => p.type === 'circular' && p.parts),
      ).toEqual(found);
    },
  );

  it.each([
    ['redis', 2, 'keeps data and runs exactly once'],
    ['show-page', 5, 'runs 2 to 4 times'],
    ['show-page', 1, 'runs 2 to 4 times'],
    ['bar', 1, 'is not a part of this show'],
  ])('refuses %s %i times', (part, replicas, message) => {
    expect(problemsOf({ topology: { [part]: { replicas } } })).toEqual([
      {
        type: 'topology',
        part,
        path: `topology.${part}.replicas`,
        message,
        candidates: [],
      },
    ]);
  });

  it('refuses an address with which the name of a stateful set gets too long', () => {
    const name = 'a-store-of-seats-with-long-name';
    const pool = aPool(
      aPart({ name: name.slice(0, 30), provides: provides('seat-store') }),
    );
    const facts = { ...aSpecification().facts, id: 'h'.repeat(30) };
    const parts = ['box-office', name.slice(0, 30)];
    expect(problemsOf({ parts, facts }, pool)).toMatchObject([
      { type: 'topology', path: 'facts.id' },
    ]);
  });
});
