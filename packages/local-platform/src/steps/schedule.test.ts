import { assertSchedulable, nextMoves } from './schedule';
import type { Step, StepOutcome } from './Step';

function aStep(id: string, overrides: Partial<Step> = {}): Step {
  return {
    id,
    title: `Title of ${id}`,
    needs: [],
    run: async () => {},
    ...overrides,
  };
}

function moves(
  steps: Step[],
  outcomes: Record<string, StepOutcome['type']> = {},
  running: string[] = [],
) {
  const known = Object.entries(outcomes).map(([id, type]) => [
    id,
    type === 'done' ? { type } : { type, reason: 'because' },
  ]);
  const { start, skip } = nextMoves(steps, {
    outcomes: new Map(known as [string, StepOutcome][]),
    running: new Set(running),
  });
  return { start: start.map(({ id }) => id), skip };
}

describe('nextMoves', () => {
  const chain = [aStep('a'), aStep('b', { needs: ['a'] }), aStep('c')];

  it('starts everything that waits for nothing, side by side', () => {
    expect(moves(chain).start).toEqual(['a', 'c']);
  });

  it('starts a step once all that it needs is done', () => {
    expect(moves(chain, { a: 'done' }, ['c']).start).toEqual(['b']);
  });

  it('does not start a step twice', () => {
    expect(moves(chain, {}, ['a', 'c']).start).toEqual([]);
  });

  it.each(['failed', 'skipped'] as const)(
    'skips a step that needs one that %s, and names it',
    type => {
      const { start, skip } = moves(chain, { a: type, c: 'done' });
      expect(start).toEqual([]);
      expect(skip.map(({ step, reason }) => [step.id, reason])).toEqual([
        ['b', 'it needs "Title of a"'],
      ]);
    },
  );

  it('starts a step after another that may have failed', () => {
    const steps = [aStep('a'), aStep('b', { after: ['a'] })];
    expect(moves(steps).start).toEqual(['a']);
    expect(moves(steps, { a: 'failed' }).start).toEqual(['b']);
  });
});

describe('assertSchedulable', () => {
  it('refuses two steps of one name', () => {
    expect(() => assertSchedulable([aStep('a'), aStep('a')])).toThrow(
      'Two steps are called a',
    );
  });

  it('refuses a step that waits for one that is not there', () => {
    expect(() => assertSchedulable([aStep('a', { after: ['b'] })])).toThrow(
      'Step a waits for unknown b',
    );
  });

  it('refuses steps that wait for each other', () => {
    const circle = [aStep('a', { needs: ['b'] }), aStep('b', { after: ['a'] })];
    expect(() => assertSchedulable(circle)).toThrow('a -> b -> a');
  });
});
