import { formatDuration } from './formatDuration';
import { formatStepTimes } from './formatStepTimes';
import type { Step } from './Step';
import { TerminalView } from './TerminalView';

const aStep = (id: string): Step => ({
  id,
  title: `Step ${id}`,
  needs: [],
  run: async () => {},
});

const ESC = '\u001b';
const TOKENS = new RegExp(`${ESC}\\[\\d*[AKJm]|[\\r\\n]|[^${ESC}\\r\\n]+`, 'g');
const GO_UP = new RegExp(`^${ESC}\\[(\\d+)A$`);

/** A terminal of our own: understands exactly what the view sends, and refuses anything else. */
function aScreen(columns: number) {
  const lines: string[] = [''];
  let row = 0;
  const write = (text: string) => {
    for (const token of text.match(TOKENS) ?? []) {
      const up = GO_UP.exec(token);
      if (up) row -= Number(up[1]);
      else if (token === '\u001b[2K') lines[row] = '';
      else if (token === '\u001b[J') lines.splice(row, Infinity, '');
      else if (token === '\n') lines[++row] ??= '';
      else if (!token.startsWith('\u001b') && token !== '\r')
        lines[row] += token;
    }
  };
  return { terminal: { write, columns }, lines };
}

describe('TerminalView', () => {
  it('keeps running steps below and lets ended ones stand', () => {
    let now = 0;
    const { terminal, lines } = aScreen(80);
    const view = new TerminalView({ terminal, now: () => now });
    view.started(aStep('a'));
    view.started(aStep('b'));
    now = 1500;
    view.detail(aStep('b'), 'downloading');
    view.ended(aStep('a'), { type: 'done' }, 1500);
    expect(lines).toEqual([
      '✓ Step a 1.5 s',
      '… Step b 1.5 s · downloading',
      '',
    ]);
    view.note('etcd runs again');
    view.ended(aStep('b'), { type: 'failed', reason: 'no network' }, 2000);
    view.close();
    expect(lines).toEqual([
      '✓ Step a 1.5 s',
      '  etcd runs again',
      '✗ Step b: no network',
      '',
    ]);
  });

  it('never lets a running line wrap', () => {
    const { terminal, lines } = aScreen(20);
    const view = new TerminalView({ terminal, now: () => 0 });
    view.started(aStep('with a long title'));
    view.close();
    expect(lines[0]).toHaveLength(19);
  });
});

describe('formatDuration', () => {
  it.each([
    [0, '0.0 s'],
    [12_340, '12.3 s'],
    [59_949, '59.9 s'],
    [59_950, '1 min 00 s'],
    [245_000, '4 min 05 s'],
  ])('writes %i ms as %s', (milliseconds, text) => {
    expect(formatDuration(milliseconds)).toBe(text);
  });
});

describe('formatStepTimes', () => {
  it('ends with the time of all, which is not the sum', () => {
    const table = formatStepTimes([
      {
        id: 'a',
        title: 'A',
        startedAfter: 0,
        took: 4000,
        outcome: { type: 'done' },
      },
      {
        id: 'b',
        title: 'B',
        startedAfter: 1000,
        took: 2000,
        outcome: { type: 'failed', reason: 'late\nlog line' },
      },
      {
        id: 'c',
        title: 'C',
        startedAfter: 3000,
        took: 0,
        outcome: { type: 'skipped', reason: 'it needs "B"' },
      },
    ]);
    const rows = table
      .split('\n')
      .map(row => row.trim().replace(/\s{2,}/g, ' | '));
    expect(rows).toEqual([
      'Step | from | took',
      'A | 0.0 s | 4.0 s',
      'B | 1.0 s | 2.0 s | failed: late',
      'C | 3.0 s | - | skipped: it needs "B"',
      'All | 4.0 s',
    ]);
  });
});
