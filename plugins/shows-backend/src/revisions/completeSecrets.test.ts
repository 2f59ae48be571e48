import { aPlan } from '../__fixtures__/builders';
import { completeSecrets, type SecretData } from './completeSecrets';

let count = 0;
const generate = (bytes: number) => `random-${bytes}-${(count += 1)}`;

function complete(
  existing: [string, SecretData][] = [],
): Map<string, SecretData> {
  const { secrets } = aPlan();
  const data = completeSecrets({
    secrets,
    existing: new Map(existing),
    generate,
  });
  return new Map(secrets.map(({ name }, index) => [name, data[index]]));
}

describe('completeSecrets', () => {
  beforeEach(() => {
    count = 0;
  });

  it('makes each value once and puts it into the addresses that need it', () => {
    const secrets = complete();
    expect(secrets.get('hamlet-postgres')).toEqual({
      POSTGRES_PASSWORD: 'random-24-2',
    });
    expect(secrets.get('hamlet-box-office')).toMatchObject({
      MANAGEMENT_KEY: 'random-32-1',
      DATABASE_URL:
        'postgresql://marquee:random-24-2@hamlet-postgres.seller-guest.svc.cluster.local:5432/marquee',
    });
  });

  it('never changes a value that exists, and keeps those it does not know', () => {
    const kept = { POSTGRES_PASSWORD: 'first', ADDED_BY_HAND: 'x' };
    const secrets = complete([['hamlet-postgres', kept]]);
    expect(secrets.get('hamlet-postgres')).toEqual(kept);
    expect(secrets.get('hamlet-box-office')!.DATABASE_URL).toContain(':first@');
  });

  it('gives the same again for what it gave before', () => {
    const first = complete();
    expect(complete([...first])).toEqual(first);
  });

  it('names a value that no part has', () => {
    const [secret] = aPlan().secrets;
    const derived = { X_URL: '{nobody/KEY}' };
    expect(() =>
      completeSecrets({
        secrets: [{ ...secret, derived }],
        existing: new Map(),
        generate,
      }),
    ).toThrow("Part 'nobody' has no secret value 'KEY'");
  });
});
