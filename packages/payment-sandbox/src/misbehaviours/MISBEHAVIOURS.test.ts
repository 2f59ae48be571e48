import { readdirSync, readFileSync } from 'fs';
import { join } from 'path';
import { Shop } from '../__testUtils__/Shop';
import { MISBEHAVIOURS } from './MISBEHAVIOURS';

describe('the table of misbehaviours', () => {
  it('has at least 25, each by a name of its own, with words in both languages', () => {
    expect(MISBEHAVIOURS.length).toBeGreaterThanOrEqual(25);
    const names = MISBEHAVIOURS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { does } of MISBEHAVIOURS) {
      expect(does.ko).toMatch(/[가-힣]/);
      expect(does.en).not.toMatch(/[가-힣]/);
    }
  });

  it('is listed for programs', async () => {
    const { body } = await new Shop().call('/sandbox/v1/misbehaviours');
    expect(body).toEqual(
      MISBEHAVIOURS.map(({ name, stages, does }) => ({ name, stages, does })),
    );
  });

  it('is tried out entry by entry: refusals all together, others by name', () => {
    const tests = readdirSync(__dirname)
      .filter(name => name.endsWith('.test.ts'))
      .map(name => readFileSync(join(__dirname, name), 'utf8'))
      .join('\n');
    const untried = MISBEHAVIOURS.filter(
      ({ name, effect }) => effect.type !== 'refuse' && !tests.includes(name),
    );
    expect(untried).toEqual([]);
  });
});
