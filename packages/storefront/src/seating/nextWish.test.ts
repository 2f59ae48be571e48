import { SEAT_STATE } from '@marquee/plugin-ticketing-common';
import { aPlan } from '../__fixtures__/builders';
import { nextWish } from './nextWish';
import { SeatPlan } from './SeatPlan';

// Rows of three seats: 0 1 2, 3 4 5, and so on.
const plan = new SeatPlan({
  ...aPlan(),
  features: { wheelchair: [9], companion: [10], stepFree: [], restricted: [] },
});
const codes = new Uint8Array(12);
const wish = (wanted: number[], seat: number, party = 1) =>
  nextWish({ plan, codes, wanted, seat, party });

describe('nextWish', () => {
  it('adds a seat, and takes it out again', () => {
    expect(wish([4], 5)).toEqual([4, 5]);
    expect(wish([4, 5], 4)).toEqual([5]);
  });

  it('takes seats together for a party', () => {
    expect(wish([], 3, 2)).toEqual([3, 4]);
    expect(wish([], 4, 3)).toEqual([3, 4, 5]);
  });

  it('takes those who are still missing, then one by one', () => {
    expect(wish([3, 4], 6, 4)).toEqual([3, 4, 6, 7]);
    expect(wish([3, 4], 6, 2)).toEqual([3, 4, 6]);
  });

  it('takes no seat of the wish again', () => {
    expect(wish([4], 3, 3)).toEqual([4, 3]);
  });

  it('asks for a seat that the map takes for gone: the box office knows', () => {
    const gone = codes.slice();
    gone[3] = SEAT_STATE.held;
    const options = { plan, codes: gone, wanted: [], seat: 3 };
    expect(nextWish({ ...options, party: 2 })).toEqual([3]);
  });

  it('gives a companion seat back with its wheelchair place', () => {
    expect(wish([], 9, 2)).toEqual([9, 10]);
    expect(wish([4, 9, 10], 9)).toEqual([4]);
    expect(wish([4, 9, 10], 10)).toEqual([4, 9]);
  });
});
