import {
  describeCause,
  lastLine,
  withoutKubeletsExcuse,
} from './describeCause';

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
    expect(describeCause('bar', cause, 'No DATABASE_URL')).toBe(
      'bar stops again and again (exit code 1). Its last words: No DATABASE_URL',
    );
    expect(describeCause('bar', cause)).toContain('without a word');
  });
});

describe('lastLine', () => {
  it.each([
    ['one\ntwo\n\n', 'two'],
    ['', undefined],
    [' \n', undefined],
    [
      'cannot reach postgresql://marquee:s3cret@db:5432/x',
      'cannot reach postgresql://***@db:5432/x',
    ],
  ])('of %j is %j', (log, line) => {
    expect(lastLine(log)).toBe(line);
  });
});

describe('withoutKubeletsExcuse', () => {
  it.each([
    ['Giving up: no stage', 'Giving up: no stage'],
    [
      'failed to try resolving symlinks in path "/var/log/pods/x/1.log": lstat /var/log/pods/x: no such file or directory',
      '',
    ],
    ['unable to retrieve container logs for containerd://abc', ''],
  ])('of %j is %j', (log, words) => {
    expect(withoutKubeletsExcuse(log)).toBe(words);
  });
});
