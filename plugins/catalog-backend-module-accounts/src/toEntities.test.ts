import { entityEnvelopeSchemaValidator } from '@backstage/catalog-model';
import { toEntities } from './toEntities';

const ADA = {
  id: '1f0e2c34-0000-4000-8000-000000000001',
  role: 'seller' as const,
  name: 'Ada Kim',
};

describe('toEntities', () => {
  it('has a group for each role, people or not', () => {
    expect(toEntities([]).map(({ metadata }) => metadata.name)).toEqual([
      'admins',
      'sellers',
      'buyers',
    ]);
  });

  it('makes a person a member of the group of their role', () => {
    expect(toEntities([ADA]).pop()).toMatchObject({
      kind: 'User',
      metadata: { name: ADA.id, title: 'Ada Kim' },
      spec: { profile: { displayName: 'Ada Kim' }, memberOf: ['sellers'] },
    });
  });

  it('makes entities that the catalog takes', () => {
    const validate = entityEnvelopeSchemaValidator();
    for (const entity of toEntities([ADA])) {
      expect(() => validate(entity)).not.toThrow();
    }
  });
});
