import { aPlan } from '../__fixtures__/builders';
import { completeSecrets, type SecretData } from './completeSecrets';

let count = 0;
const generate = (bytes: number) => `random-${bytes}-${(count += 1)}`;

const given = { PAYMENT_SECRET_KEY: 'live_sk_1' };

function complete(
  existing: [string, SecretData][] = [],
  known: SecretData = given,
): Map<string, SecretData> {
  const { secrets } = aPlan();
  const data = completeSecrets({
    secrets,
    existing: new Map(existing),
    given: known,
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
        given,
        generate,
      }),
    ).toThrow("Part 'nobody' has no secret value 'KEY'");
  });

  it.each<[string, SecretData]>([
    ['before there is a Secret', {}],
    ['in place of an older one', { PAYMENT_SECRET_KEY: 'live_sk_0' }],
  ])('gives the key of the configuration, %s', (_, before) => {
    const office = { MANAGEMENT_KEY: 'first', ...before };
    const secrets = complete([['hamlet-box-office', office]]);
    expect(secrets.get('hamlet-box-office')).toMatchObject({
      MANAGEMENT_KEY: 'first',
      PAYMENT_SECRET_KEY: 'live_sk_1',
    });
    const others = [...secrets].filter(
      ([name]) => name !== 'hamlet-box-office',
    );
    expect(JSON.stringify(others)).not.toContain('live_sk');
  });

  it.each<[string, SecretData]>([
    ['before there is a Secret', {}],
    ['though an older one is there', { PAYMENT_SECRET_KEY: 'live_sk_0' }],
  ])('says that the configuration lacks a key, %s', (_, before) => {
    expect(() => complete([['hamlet-box-office', before]], {})).toThrow(
      "Part 'box-office' needs a PAYMENT_SECRET_KEY, and the configuration of the portal has none",
    );
  });
});
