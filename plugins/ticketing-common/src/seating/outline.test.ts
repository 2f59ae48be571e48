import fc from 'fast-check';
import { convexHull, Point, polygonArea, sectionOutline } from './outline';

const line = (y: number, count: number): Point[] =>
  Array.from({ length: count }, (_, x) => [x * 25, y]);

describe('sectionOutline', () => {
  it('follows rows that grow towards the back', () => {
    const outline = sectionOutline([line(0, 4), line(30, 6), line(60, 8)]);
    expect(polygonArea(outline)).toBeGreaterThan((75 + 175) * 30);
  });

  it('falls back to the hull when the rows are not in the order of the file', () => {
    const rows = [line(0, 5), line(90, 5), line(30, 5), line(60, 5).reverse()];
    expect(sectionOutline(rows)).toHaveLength(4);
  });

  it('puts a box around seats in one line', () => {
    expect(sectionOutline([line(0, 5)])).toEqual([
      [-14, -14],
      [114, -14],
      [114, 14],
      [-14, 14],
    ]);
  });

  it('has a hull with every point inside or on it', () => {
    const points = fc.array(
      fc.tuple(
        fc.integer({ min: -500, max: 500 }),
        fc.integer({ min: -500, max: 500 }),
      ),
      { minLength: 3, maxLength: 60 },
    );
    fc.assert(
      fc.property(points, some => {
        const hull = convexHull(some);
        const outside = some.filter(([px, py]) =>
          hull.some(([ax, ay], i) => {
            const [bx, by] = hull[(i + 1) % hull.length];
            return (bx - ax) * (py - ay) - (by - ay) * (px - ax) < 0;
          }),
        );
        expect(outside).toEqual([]);
      }),
    );
  });
});
