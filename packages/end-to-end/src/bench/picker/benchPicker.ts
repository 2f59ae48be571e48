import { chromium } from '@playwright/test';
import { summarize } from '../summarize';
import { type PickerFigures, judge } from './bars';
import { frameFigures, p95 } from './frameFigures';
import { openHouse, type OpenHouse } from './openHouse';
import { PickerPage } from './PickerPage';

const OPENINGS = 5;
const ROUNDS_OF_CHANGES = 5;
/** Frames of each movement: two seconds of smooth ones. */
const FRAMES = 120;

/**
 * Measures the seat map of a stadium of 50,000 seats, 30 % of them sold and 50
 * changing every second, in a browser without a graphics card, and prints each
 * figure beside its bar. Everything is on this machine, box office and pages too.
 *
 * @throws Error - when a bar is missed
 */
export async function benchPicker(options: {
  write(line: string): void;
  signal: AbortSignal;
}): Promise<void> {
  const { write, signal } = options;
  write('Opening a stadium of 50,000 seats');
  const house = await openHouse();
  try {
    signal.throwIfAborted();
    const { lines, missed } = judge(await measure(house));
    lines.forEach(write);
    if (missed.length > 0) throw new Error(`Missed: ${missed.join(', ')}`);
  } finally {
    await house.stop();
  }
}

async function measure(house: OpenHouse): Promise<PickerFigures> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    const opened: { sections: number; map: number; seats: number }[] = [];
    for (let i = 0; i < OPENINGS; i++) {
      const page = await PickerPage.open(browser, house.url);
      opened.push({
        sections: await page.timing('house-picture'),
        map: await page.timing('seat-map:sections'),
        seats: await page.timing('seat-map:seats'),
      });
      await page.close();
    }
    const page = await PickerPage.open(browser, house.url);
    await page.enableHeap();
    const moved = await measureMoves(page);
    const changesMs = await measureChanges(page, house);
    return {
      sectionsMs: summarize(opened.map(({ sections }) => sections)).median,
      mapMs: summarize(opened.map(({ map }) => map)).median,
      seatsMs: summarize(opened.map(({ seats }) => seats)).median,
      ...moved,
      changesMs,
      hitMs: p95(await page.hover(300)),
      heapMb: (await page.heap()) / 1e6,
      stateKb: page.sizeOf(/\/seats$/) / 1e3,
      geometryKb: page.sizeOf(/\/plans\//) / 1e3,
    };
  } finally {
    await browser.close();
  }
}

/** Moves the map at each level of detail, and zooms through all of them and back. */
async function measureMoves(page: PickerPage) {
  const circle = Array.from({ length: FRAMES }, (_, i) => ({
    x: 9 * Math.cos((i / FRAMES) * 2 * Math.PI),
    y: 9 * Math.sin((i / FRAMES) * 2 * Math.PI),
  }));
  const turn = (notch: number) => Array.from({ length: FRAMES }, () => notch);
  await page.rest();
  const pans = [await page.pan(circle)];
  const zooms = [];
  // Sections, dots, seats.
  for (let level = 0; level < 2; level++) {
    zooms.push(await page.zoom(turn(8)));
    await page.rest();
    pans.push(await page.pan(circle));
  }
  zooms.push(await page.zoom(turn(-16)), await page.zoom(turn(16)));
  const pan = frameFigures(pans.flat());
  const zoom = frameFigures(zooms.flat());
  return {
    panFps: pan.fps,
    panFrameMs: pan.p95,
    zoomFps: zoom.fps,
    zoomFrameMs: zoom.p95,
  };
}

/** The median of a few rounds, at the level where most seats are in view one by one, as dots. */
async function measureChanges(page: PickerPage, house: OpenHouse) {
  const rounds: number[] = [];
  await page.zoom(Array.from({ length: FRAMES }, () => -8));
  for (let round = 0; round < ROUNDS_OF_CHANGES; round++) {
    await page.rest();
    await page.forget('seat-map:changes of many');
    await house.change(1_000);
    rounds.push(await page.timing('seat-map:changes of many'));
  }
  return summarize(rounds).median;
}
