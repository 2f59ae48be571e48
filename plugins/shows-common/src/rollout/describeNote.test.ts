import { SAMPLE_NOTES } from '../__fixtures__/notes';
import { describeNote } from './describeNote';
import type { RolloutNote } from './RolloutNote';

const failed = (cause: object): RolloutNote =>
  ({ type: 'part-failed', part: 'bar', cause } as RolloutNote);

describe('describeNote', () => {
  it.each<[RolloutNote, string, string]>([
    [
      failed({ type: 'image', message: 'not found' }),
      'The image of bar cannot be pulled: not found',
      'bar의 이미지를 받지 못했어요: “not found”',
    ],
    [
      failed({ type: 'memory' }),
      'bar needs more memory than its limit allows and was stopped',
      'bar에 한도보다 많은 메모리가 필요해서 실행이 멈췄어요',
    ],
    [
      failed({
        type: 'unschedulable',
        message:
          '0/3 nodes are available: 2 Insufficient cpu, 1 Insufficient memory. preemption: 0/3 nodes are available: 3 No preemption victims found for incoming pod.',
      }),
      'No node has room for bar: too little free CPU on 2 of them, too little free memory on 1 of them',
      'bar에 내줄 자리가 있는 노드가 없어요: 노드 2개에 CPU 부족, 노드 1개에 메모리 부족',
    ],
    [
      failed({ type: 'unschedulable', message: '0/3 nodes' }),
      'No node has room for bar: 0/3 nodes',
      'bar에 내줄 자리가 있는 노드가 없어요: “0/3 nodes”',
    ],
    [
      failed({ type: 'crash', exitCode: 1, lastWords: 'No DATABASE_URL' }),
      'bar stops again and again (exit code 1). Its last words: No DATABASE_URL',
      'bar의 실행이 거듭 멈춰요(종료 코드 1). 마지막 기록: “No DATABASE_URL”',
    ],
    [
      failed({ type: 'crash', exitCode: 1 }),
      'bar stops again and again (exit code 1) without a word',
      'bar의 실행이 거듭 멈춰요(종료 코드 1). 남긴 기록이 없어요',
    ],
    [
      {
        type: 'late',
        seconds: 120,
        parts: [
          {
            part: 'bar',
            progress: { type: 'readying', pods: 0, wanted: 1 },
            hint: 'HTTP 503',
          },
          { part: 'redis', progress: { type: 'created' } },
        ],
      },
      'Not ready within 120 s: bar gets ready (0/1): HTTP 503; redis is created',
      '120초 안에 준비되지 않았어요: bar 준비하는 중(0/1) “HTTP 503”; redis 만드는 중',
    ],
    [
      { type: 'changed', fields: ['title', 'venue.name'] },
      'Changed: title, venue.name',
      '바뀐 항목: 제목, 공연장',
    ],
  ])('says %j in both languages', (note, english, korean) => {
    expect(describeNote(note)).toBe(english);
    expect(describeNote(note, 'ko')).toBe(korean);
  });

  it.each(SAMPLE_NOTES.map(note => [note]))(
    'says all that is in %j, in both languages',
    note => {
      const { message = '' } = note as { message?: string };
      for (const language of ['en', 'ko'] as const) {
        const said = describeNote(note, language);
        expect(said).toContain(message);
        expect(said).not.toMatch(/^$|undefined|object Object|[.!]$/);
      }
    },
  );

  it.each(SAMPLE_NOTES.map(note => [note]))(
    'mixes the languages at no word of ours: %j',
    note => {
      expect(describeNote(note)).not.toMatch(/[가-힣]/);
      const ours = describeNote(note, 'ko').replace(/“[^”]*”/g, '');
      // Names stand alone: words in a row would be a sentence.
      expect(ours).not.toMatch(/[a-z]+ [a-z]+/);
    },
  );
});
