import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleService } from '../bundle/bundleService';
import { workspaceState } from '../bundle/workspaceState';

const HELLO = join(__dirname, '../__fixtures__/hello');

describe('bundleService', () => {
  it('gives one file that runs without anything beside it', async () => {
    const code = await bundleService({ entry: join(HELLO, 'src/main.ts') });
    expect(code.toString()).toContain('require("node:http")');
    expect(code.toString()).not.toContain(tmpdir());
  });

  it('says where a source is at fault', async () => {
    await expect(
      bundleService({ entry: join(HELLO, 'part.yaml') }),
    ).rejects.toThrow('part.yaml');
  });
});

describe('workspaceState', () => {
  let checkout: string;
  beforeEach(async () => {
    checkout = await mkdtemp(join(tmpdir(), 'checkout-'));
    await writeFile(join(checkout, 'yarn.lock'), '');
    for (const name of ['packages/shop', 'plugins/rules']) {
      await mkdir(join(checkout, name), { recursive: true });
      await cp(HELLO, join(checkout, name), { recursive: true });
    }
    await writeFile(
      join(checkout, 'packages/shop/package.json'),
      '{"name":"shop","dependencies":{"rules":"workspace:^","pg":"8.0.0"}}',
    );
    await writeFile(
      join(checkout, 'plugins/rules/package.json'),
      '{"name":"rules"}',
    );
  });
  afterEach(async () => {
    await rm(checkout, { recursive: true });
  });

  const state = () =>
    workspaceState({ checkout, workspaces: [join(checkout, 'packages/shop')] });

  it.each([
    ['packages/shop/src/main.ts', true],
    ['plugins/rules/src/main.ts', true],
    ['plugins/rules/src/new.ts', true],
    ['yarn.lock', true],
    ['plugins/rules/src/main.test.ts', false],
    ['packages/shop/dist/main.js', false],
  ])('sees a change of %s: %s', async (file, seen) => {
    const before = await state();
    await mkdir(join(checkout, file, '..'), { recursive: true });
    await writeFile(join(checkout, file), '// changed');
    expect((await state()) !== before).toBe(seen);
  });
});
