import { CallRecord, Verb } from '../history/CallRecord';
import { quantile } from './quantile';

/** How long calls took, in ms. */
export interface Times {
  p50: number;
  p99: number;
}

/** Counts what a crowd does. */
export class Tally {
  readonly #counts = new Map<string, number>();
  readonly #times = new Map<Verb, number[]>();
  readonly #paid = new Set<string>();

  /** Takes a call in. */
  readonly add = (call: CallRecord): void => {
    const { verb, outcome, reason, status } = call;
    const why = reason ?? (status === 0 ? 'no answer' : `HTTP ${status}`);
    const name = outcome === 'ok' ? verb : `${verb}: ${why}`;
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
    const times = this.#times.get(verb) ?? [];
    if (outcome === 'ok') times.push(call.to - call.from);
    this.#times.set(verb, times);
    if (call.state === 'paid' && call.order) this.#paid.add(call.order);
  };

  /** Orders that were paid. */
  get paid(): number {
    return this.#paid.size;
  }

  /** How many calls of a kind went well. */
  succeeded(verb: Verb): number {
    return this.#counts.get(verb) ?? 0;
  }

  /** How many calls did not, by what was called and why, the most frequent first. */
  failures(): [name: string, count: number][] {
    return [...this.#counts]
      .filter(([name]) => name.includes(':'))
      .sort(([, a], [, b]) => b - a);
  }

  /** How long calls took that went well. */
  times(verb: Verb): Times {
    const times = this.#times.get(verb) ?? [];
    return { p50: quantile(times, 0.5), p99: quantile(times, 0.99) };
  }
}
