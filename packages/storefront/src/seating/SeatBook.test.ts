import { packSeatStates } from '@marquee/plugin-ticketing-common';
import { SeatBook } from './SeatBook';

const snapshot = (version: number, codes: number[], epoch = 'e1') => ({
  epoch,
  version,
  seatCount: codes.length,
  states: packSeatStates(codes),
});

function aBook() {
  const book = new SeatBook();
  book.applySnapshot(snapshot(10, [0, 1, 2, 3, 0]));
  return book;
}

describe('SeatBook', () => {
  it('knows no position before the first snapshot', () => {
    expect(new SeatBook().position).toBeUndefined();
    expect(aBook().position).toBe('e1:10');
    expect([...aBook().codes]).toEqual([0, 1, 2, 3, 0]);
  });

  it('takes a delta that follows and tells what really changed', () => {
    const book = aBook();
    const changes: [number, number][] = [
      [0, 1],
      [1, 1],
    ];
    const outcome = book.applyDelta({ epoch: 'e1', version: 12, changes });
    expect(outcome).toEqual({ type: 'applied', seats: [0] });
    expect(book.position).toBe('e1:12');
  });

  it('takes a delta that overlaps with what is known', () => {
    const book = aBook();
    const changes: [number, number][] = [
      [0, 1],
      [0, 0],
      [4, 2],
    ];
    expect(book.applyDelta({ epoch: 'e1', version: 11, changes }).type).toBe(
      'applied',
    );
    expect([book.codeOf(0), book.codeOf(4)]).toEqual([0, 2]);
  });

  it('leaves out a delta that comes late', () => {
    const book = aBook();
    const late = {
      epoch: 'e1',
      version: 10,
      changes: [[0, 2]] as [number, number][],
    };
    expect(book.applyDelta(late)).toEqual({ type: 'old' });
    expect(book.codeOf(0)).toBe(0);
  });

  it('asks for a snapshot when changes are missing', () => {
    const book = aBook();
    const later = {
      epoch: 'e1',
      version: 13,
      changes: [[0, 2]] as [number, number][],
    };
    expect(book.applyDelta(later)).toEqual({ type: 'gap' });
    expect(book.position).toBe('e1:10');
  });

  it('asks for a snapshot when the seat store was rebuilt', () => {
    const book = aBook();
    expect(book.applyDelta({ epoch: 'e2', version: 1, changes: [] }).type).toBe(
      'epoch',
    );
    expect(book.applySnapshot(snapshot(0, [2, 2, 2, 2, 2], 'e2'))).toBe(true);
    expect(book.position).toBe('e2:0');
  });

  it('does not go back to an older snapshot of its epoch', () => {
    const book = aBook();
    expect(book.applySnapshot(snapshot(9, [2, 2, 2, 2, 2]))).toBe(false);
    expect(book.codeOf(0)).toBe(0);
  });

  it('offers no seat that it does not know', () => {
    expect(aBook().codeOf(99)).toBe(3);
  });
});
