import { CallRecord } from '../history/CallRecord';
import { Clash, findClashes } from './Claim';
import { Finding } from './Finding';
import { Amnesia, holdClaims } from './holdClaims';
import { orderClaims, ToldOrder } from './orderClaims';

const placeOf = ({ first: { performance, seat } }: Clash) => ({
  performance,
  seat,
});

function describe(what: string, { first, second }: Clash): string {
  const span = ({ by, from, to }: Clash['first']) =>
    `${by} from ${from.toFixed(0)} to ${to.toFixed(0)} ms`;
  return `${what} ${span(first)}, ${span(second)}`;
}

/** Seats that buyers were told to be theirs although somebody else had them. */
export function checkSales(told: Iterable<ToldOrder>): Finding[] {
  return findClashes(orderClaims(told)).map(clash => ({
    type: 'seat-sold-twice',
    ...placeOf(clash),
    evidence: describe('orders', clash),
  }));
}

/** Seats that two buyers held at one time. */
export function checkHolds(
  calls: readonly CallRecord[],
  amnesias: readonly Amnesia[],
): Finding[] {
  return findClashes(holdClaims(calls, amnesias)).map(clash => ({
    type: 'holds-overlap',
    ...placeOf(clash),
    evidence: describe('holds', clash),
  }));
}

/** Idempotency keys that came with several answers. */
export function checkAnswers(calls: readonly CallRecord[]): Finding[] {
  const answers = new Map<string, string>();
  const findings = new Map<string, Finding>();
  for (const { process, key, verb, outcome, hold, order } of calls) {
    if (key === undefined || outcome !== 'ok') continue;
    const answer = verb === 'hold' ? hold : order;
    const name = `${process} ${key}`;
    const before = answers.get(name) ?? `${answer}`;
    answers.set(name, before);
    if (before === answer) continue;
    const evidence = `${verb} of ${process} was answered ${before} and ${answer}`;
    findings.set(name, { type: 'answers-differ', key, evidence });
  }
  return [...findings.values()];
}
