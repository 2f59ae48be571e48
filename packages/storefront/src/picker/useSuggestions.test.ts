import { aPlan } from '../__fixtures__/builders';
import { SeatPlan } from '../seating/SeatPlan';
import { suggestSeats } from './useSuggestions';

const plan = new SeatPlan(aPlan());
const codes = () => new Uint8Array(12);

describe('suggestSeats', () => {
  it('offers three free seats close to a lost one, never the lost one itself', () => {
    const found = suggestSeats({
      map: { plan, codes: codes() },
      lost: [1],
      asked: 1,
    });
    expect([...found].sort()).toEqual([0, 2, 4]);
  });

  it('offers a group as many beside each other', () => {
    const found = suggestSeats({
      map: { plan, codes: codes() },
      lost: [1],
      asked: 3,
    });
    expect(found).toEqual([3, 4, 5]);
  });

  it('goes to another category only when its own is gone', () => {
    const left = codes().fill(2, 0, 6);
    const found = suggestSeats({
      map: { plan, codes: left },
      lost: [1],
      asked: 2,
    });
    expect(found).toEqual([6, 7]);
  });

  it('offers nothing where nothing is free', () => {
    const none = codes().fill(2);
    expect(
      suggestSeats({ map: { plan, codes: none }, lost: [1], asked: 1 }),
    ).toEqual([]);
  });
});
