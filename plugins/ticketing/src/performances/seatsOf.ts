/** Indexes of all seats of a row or a section, ascending. */
export function seatsOf(part: {
  firstSeat: number;
  seatCount: number;
}): number[] {
  const { firstSeat, seatCount } = part;
  return Array.from({ length: seatCount }, (_, index) => firstSeat + index);
}
