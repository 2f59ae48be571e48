import { join } from 'node:path';
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

  it('refuses a descriptor with every fault in one message', async () => {
    await expect(
      readDescriptor(join(__dirname, '../../package.json')),
    ).rejects.toThrow(/package\.json is no part descriptor: .*alias.*provides/);
  });
});
