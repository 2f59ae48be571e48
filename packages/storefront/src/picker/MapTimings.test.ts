import { MapTimings } from './MapTimings';

let marks: string[];
let measures: { since: number; seats: number }[];

beforeEach(() => {
  marks = [];
  measures = [];
  // jsdom has no user timing.
  Object.assign(window.performance, {
    mark: (name: string) => marks.push(name),
    measure: (_: string, of: { start: number; detail: { seats: number } }) =>
      measures.push({ since: of.start, seats: of.detail.seats }),
    clearMeasures: () => undefined,
  });
});

describe('MapTimings', () => {
  it('tells the first picture, and the first one with the states of all seats', () => {
    const timings = new MapTimings();
    timings.drew();
    timings.drew();
    expect(marks).toEqual(['seat-map:sections']);
    timings.heardAll();
    timings.drew();
    timings.drew();
    expect(marks).toEqual(['seat-map:sections', 'seat-map:seats']);
  });

  it('tells the time since the first of the changes that one frame shows', () => {
    const timings = new MapTimings();
    timings.heardAll();
    timings.heard(3, 100);
    timings.heard(4, 130);
    timings.drew();
    timings.drew();
    expect(measures).toEqual([{ since: 100, seats: 7 }]);
  });
});
