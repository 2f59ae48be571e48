/** What was measured of the seat map of 50,000 seats. */
export interface PickerFigures {
  /** From opening the page to all sections, drawn with their names, on the screen, ms. */
  sectionsMs: number;
  /** From opening the page to the same drawn by the map, which can be moved, ms. */
  mapMs: number;
  /** From opening the page to the states of all seats, drawn, ms. */
  seatsMs: number;
  panFps: number;
  /** 95 of 100 frames took no longer, ms. */
  panFrameMs: number;
  zoomFps: number;
  zoomFrameMs: number;
  /** From hearing of 1,000 changes to having drawn them, ms. */
  changesMs: number;
  /** 95 of 100 moves of the mouse over seats took no longer, ms. */
  hitMs: number;
  /** Script memory at the end, MB. */
  heapMb: number;
  /** Packed states of all seats, kB. */
  stateKb: number;
  /** Packed geometry, kB. */
  geometryKb: number;
}

interface Bar {
  name: string;
  unit: string;
  /** The figure must be at most, or at least, this. */
  most?: number;
  least?: number;
}

/** What the seat map promises. */
export const BARS: Record<keyof PickerFigures, Bar> = {
  sectionsMs: { name: 'sections drawn', unit: 'ms', most: 500 },
  mapMs: { name: 'map can be moved', unit: 'ms', most: 1_000 },
  seatsMs: { name: 'all seats drawn', unit: 'ms', most: 1_500 },
  panFps: { name: 'moving the map', unit: 'frames/s', least: 50 },
  panFrameMs: { name: '… 95 % of frames', unit: 'ms', most: 25 },
  zoomFps: { name: 'zooming', unit: 'frames/s', least: 50 },
  zoomFrameMs: { name: '… 95 % of frames', unit: 'ms', most: 25 },
  changesMs: { name: '1,000 changes drawn', unit: 'ms', most: 50 },
  hitMs: { name: 'finding a seat', unit: 'ms', most: 1 },
  heapMb: { name: 'memory', unit: 'MB', most: 150 },
  stateKb: { name: 'states, packed', unit: 'kB', most: 15 },
  geometryKb: { name: 'geometry, packed', unit: 'kB', most: 250 },
};

/** One line for each bar, and the names of those that were missed. */
export function judge(figures: PickerFigures): {
  lines: string[];
  missed: string[];
} {
  const missed: string[] = [];
  const lines = (Object.keys(BARS) as (keyof PickerFigures)[]).map(key => {
    const { name, unit, most = Infinity, least = -Infinity } = BARS[key];
    const figure = figures[key];
    // NaN fulfils nothing.
    const isMet = figure <= most && figure >= least;
    if (!isMet) missed.push(name.startsWith('…') ? key : name);
    const bar = least > -Infinity ? `at least ${least}` : `at most ${most}`;
    const value = figure < 10 ? figure.toFixed(2) : figure.toFixed(0);
    return `${isMet ? 'ok    ' : 'MISSED'} ${name.padEnd(22)} ${value.padStart(
      6,
    )} ${unit} (${bar})`;
  });
  return { lines, missed };
}
