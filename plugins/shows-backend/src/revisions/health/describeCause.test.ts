import { describeCause } from './describeCause';

describe('describeCause', () => {
  it.each([
    [
      { type: 'image', message: 'not found' },
      'The image of bar cannot be pulled: not found',
    ],
    [
      { type: 'memory', message: '' },
      'bar needs more memory than its limit allows and was stopped',
    ],
    [
      {
        type: 'unschedulable',
        message:
          '0/3 nodes are available: 2 Insufficient cpu, 1 Insufficient memory. preemption: 0/3 nodes are available: 3 No preemption victims found for incoming pod.',
      },
      'No node has room for bar: too little free CPU on 2 of them, too little free memory on 1 of them',
    ],
    [
      { type: 'unschedulable', message: '0/3 nodes' },
      'No node has room for bar: 0/3 nodes',
    ],
  ] as const)('says %j in plain words', (cause, words) => {
    expect(describeCause('bar', cause)).toBe(words);
  });

  it('ends a crash with its last words, if there are any', () => {
    const cause = { type: 'crash', message: 'exit code 1' } as const;
    const lastWords = 'No DATABASE_URL';
    expect(describeCause('bar', { ...cause, lastWords })).toBe(
      'bar stops again and again (exit code 1). Its last words: No DATABASE_URL',
    );
    expect(describeCause('bar', cause)).toContain('without a word');
  });
});
