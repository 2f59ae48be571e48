import { CallRecord } from '../history/CallRecord';

/** Something that befell a sale; ms since the run began. */
export interface Spell {
  from: number;
  /** When everything was in its place again. */
  back: number;
  /** Up to when its buyers were listened to. */
  to: number;
}

/** What buyers noticed of it. */
export interface Interruption extends Spell {
  /** Longest time in which no order was paid, in ms. */
  noSaleMs: number;
  /** Longest time that a buyer waited for an answer, in ms. */
  slowestMs: number;
  /** Calls without an answer, or with one that leaves open what happened. */
  unanswered: CallRecord[];
  /** From when all was back until the last of those had ended, in ms; 0 when none was later. */
  troubledMs: number;
}

/** Whether a call told its buyer that an order is paid. */
export function isSale({ verb, state }: CallRecord): boolean {
  return verb === 'confirm' && state === 'paid';
}

/**
 * What buyers noticed of a spell, as their calls tell.
 *
 * @param calls - in the order of their answers
 */
export function interruption(
  calls: readonly CallRecord[],
  { from, back, to }: Spell,
): Interruption {
  const during = calls.filter(call => call.to >= from && call.from <= to);
  const told = during.filter(isSale).map(sale => Math.min(sale.to, to));
  const marks = [from, ...told, to];
  const pauses = marks.slice(1).map((mark, n) => mark - marks[n]);
  const unanswered = during.filter(({ outcome }) => outcome === 'info');
  return {
    from,
    back,
    to,
    noSaleMs: Math.max(...pauses),
    slowestMs: Math.max(0, ...during.map(call => call.to - call.from)),
    unanswered,
    troubledMs: Math.max(0, ...unanswered.map(call => call.to - back)),
  };
}
