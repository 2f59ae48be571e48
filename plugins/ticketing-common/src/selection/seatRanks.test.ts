import { bundledSeatingPlan, planGeometry } from '../seating';
import { picture } from './__testUtils__/picture';
import { focusOf, seatRanks } from './seatRanks';

/** Seats of a picture by rank, best first; the stage is in front of the third column. */
function byRank(...lines: string[]) {
  const { geometry } = picture(...lines);
  geometry.decorations[0].points = [[40, -100]];
  const ranks = seatRanks(geometry);
  return [...ranks.keys()].sort((a, b) => ranks[a] - ranks[b] || a - b);
}

describe('focusOf', () => {
  it.each(['Stage', 'STAGE', '무대', 'Pitch', 'the screen'])(
    'is the place of the text %j',
    text => {
      const { geometry } = picture('...');
      geometry.decorations = [
        { kind: 'text', points: [[5, 5]], text: 'Backstage bar' },
        { kind: 'text', points: [[70, 900]], text },
      ];
      expect(focusOf(geometry)).toEqual({ x: 70, y: 900 });
    },
  );

  it('is the middle of the front where the plan names no stage', () => {
    const { geometry } = picture('...', '.....');
    geometry.decorations = [];
    expect(focusOf(geometry)).toEqual({ x: 40, y: 0 });
  });
});

describe('seatRanks', () => {
  it('has the nearer of two seats straight ahead first', () => {
    expect(byRank('  .', '  .', '  .')).toEqual([0, 1, 2]);
  });

  it('has the middle of a row before its ends', () => {
    expect(byRank('.....')).toEqual([2, 1, 3, 0, 4]);
  });

  it('has a seat straight ahead before one as near at the side', () => {
    const { geometry } = picture('.', '.', '.');
    geometry.seats = {
      ...geometry.seats,
      x: [100, 240, -40],
      y: [40, -100, -100],
    };
    expect(seatRanks(geometry)[0]).toBeLessThan(seatRanks(geometry)[1]);
  });

  it('has seats behind the stage last', () => {
    const { geometry } = picture('.', '.', '.', '.');
    geometry.seats = {
      ...geometry.seats,
      x: [100, 100, 100, 100],
      y: [-150, 0, 100, 40],
    };
    const ranks = seatRanks(geometry);
    expect(ranks[0]).toBeGreaterThan(ranks[1]);
  });

  it('only counts the distance where seats are all around', () => {
    const geometry = planGeometry(bundledSeatingPlan('stadium'), '');
    const { x, y } = focusOf(geometry);
    const ranks = seatRanks(geometry);
    const wrong = [...ranks.keys()].filter(seat => {
      const dx = geometry.seats.x[seat] - x;
      const dy = geometry.seats.y[seat] - y;
      return ranks[seat] !== Math.round(Math.sqrt(dx * dx + dy * dy));
    });
    expect(wrong).toEqual([]);
  });

  it.each(['theatre', 'arena'] as const)(
    'has the best seats of the %s in its dearest category',
    name => {
      const geometry = planGeometry(bundledSeatingPlan(name), '');
      const ranks = seatRanks(geometry);
      const best = [...ranks.keys()]
        .sort((a, b) => ranks[a] - ranks[b])
        .slice(0, 50);
      expect(new Set(best.map(seat => geometry.seats.category[seat]))).toEqual(
        new Set([0]),
      );
    },
  );
});
