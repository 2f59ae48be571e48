import { join } from 'node:path';
import {
  seatingSchema,
  suits,
  type Capability,
} from '@marquee/plugin-container-pool-common';
import { marqueeRecipes } from './recipes';
import { readDescriptor } from './readDescriptor';

const CHECKOUT = join(__dirname, '../../../..');

describe('the parts that come with Marquee', () => {
  const parts = marqueeRecipes().filter(({ descriptorFile }) => descriptorFile);

  it.each(parts.map(({ name }) => name))(
    '%s describes itself under its own name',
    async name => {
      const file = parts.find(part => part.name === name)?.descriptorFile ?? '';
      const descriptor = await readDescriptor(join(CHECKOUT, file));
      expect(descriptor.name).toBe(name);
    },
  );

  it.each(seatingSchema.options)(
    'make up a show that is sold as %s in exactly one way',
    async seating => {
      const descriptors = await Promise.all(
        parts.map(({ descriptorFile = '' }) =>
          readDescriptor(join(CHECKOUT, descriptorFile)),
        ),
      );
      const suitable = descriptors.filter(descriptor =>
        suits(descriptor.suits, { genre: 'other', seating }),
      );
      const providersOf = (wanted: Capability) =>
        suitable.filter(({ provides }) =>
          provides.some(({ capability }) => capability === wanted),
        );
      for (const capability of [
        'show-page',
        'booking',
        'sql-database',
        'seat-store',
      ] as const) {
        expect([capability, providersOf(capability).length]).toEqual([
          capability,
          1,
        ]);
      }
    },
  );

  it('refuses a descriptor with every fault in one message', async () => {
    await expect(
      readDescriptor(join(__dirname, '../../package.json')),
    ).rejects.toThrow(/package\.json is no part descriptor: .*alias.*provides/);
  });
});
