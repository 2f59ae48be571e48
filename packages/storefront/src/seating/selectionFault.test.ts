import {
  type PlanFeatures,
  SEAT_STATE,
} from '@marquee/plugin-ticketing-common';
import { aPlan } from '../__fixtures__/builders';
import { selectionFault } from './selectionFault';

const features: PlanFeatures = {
  wheelchair: [0],
  companion: [1],
  stepFree: [],
  restricted: [],
};

/** Rows of three seats: 0, 1, 2 is the first. */
function faultOf(
  wanted: number[],
  options: {
    taken?: number[];
    held?: number[];
    orphanRule?: boolean;
    features?: PlanFeatures;
  } = {},
) {
  const { taken = [], held = [], orphanRule = true } = options;
  const codes = new Uint8Array(12);
  for (const seat of [...taken, ...held]) codes[seat] = SEAT_STATE.held;
  const geometry = { ...aPlan(), features: options.features };
  return selectionFault({ geometry, codes, wanted, held, orphanRule });
}

describe('selectionFault', () => {
  it('says which seat is left alone, and what to take instead', () => {
    expect(faultOf([1])).toMatchObject({ type: 'orphan', shift: [0] });
  });

  it.each([
    ['who picks the seat at the aisle after all', [0, 1], {}],
    ['where nothing better is to be had', [0], { taken: [2] }],
    ['where the house has no such rule', [1], { orphanRule: false }],
    ['for seats that one holds', [0, 1], { held: [1, 2] }],
  ])('blames nobody %s', (_, wanted, options) => {
    expect(faultOf(wanted, options)).toBeUndefined();
  });

  it('asks for the wheelchair place that a companion seat goes with', () => {
    const alone = { type: 'companion', seats: [1], wheelchairs: [0] };
    expect(faultOf([1], { features })).toEqual(alone);
    expect(faultOf([0, 1], { features })).toBeUndefined();
  });

  it('leaves it to the box office whether the reader has that place already', () => {
    expect(faultOf([1], { features, taken: [0] })).toBeUndefined();
  });
});
