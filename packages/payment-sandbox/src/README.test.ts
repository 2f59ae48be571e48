import { readFileSync } from 'fs';
import { join } from 'path';
import { MISBEHAVIOURS } from './misbehaviours';

const README = readFileSync(join(__dirname, '../README.md'), 'utf8');

/** The rows of the table, without the blanks that line it up. */
function rows(): string[][] {
  const [, table] = /<!-- misbehaviours -->([^]*)<!-- \/misbehaviours -->/.exec(
    README,
  )!;
  return table
    .trim()
    .split('\n')
    .slice(2)
    .map(line =>
      line
        .split('|')
        .slice(1, -1)
        .map(cell => cell.trim()),
    );
}

describe('the README', () => {
  it('lists the misbehaviours as they are in the table', () => {
    expect(rows()).toEqual(
      MISBEHAVIOURS.map(({ name, stages, does }) => [
        `\`${name}\``,
        stages.join(', '),
        does.en,
      ]),
    );
  });

  it('names every variable that the program reads', () => {
    const main = readFileSync(join(__dirname, 'main.ts'), 'utf8');
    const [, names] = /const \{([^}]*)\} = process\.env/.exec(main)!;
    for (const [name] of names.matchAll(/[A-Z_]{3,}/g)) {
      expect(README).toContain(`| \`${name}\``);
    }
  });
});
