/**
 * Whether taking the places from `from` up to, not with, `to` leaves a single free
 * one between them and the next that is taken, or the end of their run.
 *
 * @param free - 1 by place where nobody sits
 * @param begins - 1 by place where a run begins; two more than there are places
 */
export function leavesOneAlone(
  free: Uint8Array,
  begins: Uint8Array,
  from: number,
  to: number,
): boolean {
  return (
    (begins[from] === 0 &&
      free[from - 1] === 1 &&
      (begins[from - 1] === 1 || free[from - 2] !== 1)) ||
    (begins[to] === 0 &&
      free[to] === 1 &&
      (begins[to + 1] === 1 || free[to + 1] !== 1))
  );
}
