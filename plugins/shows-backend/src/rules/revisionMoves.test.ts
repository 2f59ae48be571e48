import type { RevisionState } from '@marquee/plugin-shows-common';
import { REVISION_MOVES, showState, statesBefore } from './revisionMoves';

describe('REVISION_MOVES', () => {
  it('reaches every state from the first', () => {
    const reached = new Set<RevisionState>(['rolling-out']);
    for (const state of reached) {
      REVISION_MOVES[state].forEach(next => reached.add(next));
    }
    expect([...reached].sort()).toEqual(Object.keys(REVISION_MOVES).sort());
  });

  it('is read backwards for conditional writes', () => {
    expect(statesBefore('live')).toEqual(['rolling-out']);
    expect(statesBefore('superseded')).toEqual(['live']);
    expect(statesBefore('rolling-out')).toEqual([]);
  });
});

describe('showState', () => {
  it.each([
    [undefined, 'rolling-out', 'opening'],
    [undefined, 'failed', 'failed'],
    [1, 'live', 'on-sale'],
    [1, 'rolling-out', 'on-sale'],
    [1, 'failed', 'on-sale'],
  ] as const)('live revision %s, newest %s: %s', (live, state, expected) => {
    expect(showState(live, { state })).toBe(expected);
  });
});
