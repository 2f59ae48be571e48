import { PlanGeometry } from '../api/plan';
import { Point } from './outline';
import { SeatingPlanArea } from './seatingPlan';

type Decoration = PlanGeometry['decorations'][number];

const TEXT_COLOR = '#333333';

function rotated([x, y]: Point, degrees: number): Point {
  const radians = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)];
  return [x * cos - y * sin, x * sin + y * cos];
}

function shapeOf(
  area: SeatingPlanArea,
): { kind: Decoration['kind']; points: Point[] } | undefined {
  switch (area.shape) {
    case 'rectangle': {
      if (!area.rectangle) return undefined;
      const { width, height } = area.rectangle;
      const corners: Point[] = [
        [0, 0],
        [width, 0],
        [width, height],
        [0, height],
      ];
      // A turned rectangle is a polygon like any other.
      return area.rotation
        ? { kind: 'polygon', points: corners }
        : { kind: 'rectangle', points: [corners[0], corners[2]] };
    }
    case 'circle':
    case 'ellipse': {
      const radius =
        area.shape === 'circle' && area.circle
          ? { x: area.circle.radius, y: area.circle.radius }
          : area.ellipse?.radius;
      if (!radius) return undefined;
      return {
        kind: 'ellipse',
        points: [
          [-radius.x, -radius.y],
          [radius.x, radius.y],
        ],
      };
    }
    case 'polygon':
      return area.polygon && area.polygon.points.length > 2
        ? {
            kind: 'polygon',
            points: area.polygon.points.map(({ x, y }) => [x, y]),
          }
        : undefined;
    case 'text':
    case undefined:
      return undefined;
    default:
      area.shape satisfies never;
      return undefined;
  }
}

/**
 * What is drawn of an area: its shape, and its text as a decoration of its own.
 * Rectangles and ellipses are given by two opposite corners of their box,
 * texts by their middle. Areas without the measures of their shape are left out.
 *
 * @param origin - position of the area's zone
 */
export function areaDecorations(
  area: SeatingPlanArea,
  origin: Point,
): Decoration[] {
  const place = (point: Point, turn: number): Point => {
    const [x, y] = rotated(point, turn);
    return [
      Math.round(origin[0] + area.position.x + x),
      Math.round(origin[1] + area.position.y + y),
    ];
  };
  const decorations: Decoration[] = [];
  const shape = shapeOf(area);
  if (shape) {
    const turn = shape.kind === 'polygon' ? area.rotation : 0;
    decorations.push({
      kind: shape.kind,
      points: shape.points.map(point => place(point, turn)),
      ...(area.color && { color: area.color }),
    });
  }
  if (area.text?.text) {
    const { text, position, color } = area.text;
    decorations.push({
      kind: 'text',
      points: [place([position.x, position.y], 0)],
      text,
      color: typeof color === 'string' ? color : TEXT_COLOR,
    });
  }
  return decorations;
}
