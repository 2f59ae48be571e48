import { judge, type PickerFigures } from './bars';

const good: PickerFigures = {
  sectionsMs: 400,
  mapMs: 700,
  seatsMs: 900,
  panFps: 58,
  panFrameMs: 18,
  zoomFps: 50,
  zoomFrameMs: 25,
  changesMs: 20,
  hitMs: 0.1,
  heapMb: 60,
  stateKb: 8,
  geometryKb: 137,
};

describe('judge', () => {
  it('accepts figures up to their bars', () => {
    const { lines, missed } = judge(good);
    expect(missed).toEqual([]);
    expect(lines[0]).toBe(
      'ok     sections drawn            400 ms (at most 500)',
    );
  });

  it('names what was missed, also what could not be measured', () => {
    const { missed } = judge({
      ...good,
      panFps: 49.9,
      zoomFrameMs: 26,
      hitMs: NaN,
    });
    expect(missed).toEqual(['moving the map', 'zoomFrameMs', 'finding a seat']);
  });
});
