import { Outcome } from '../history/CallRecord';

const UNAVAILABLE = 500;

/** What a status of the box office means; 0 stands for no answer. */
export function outcomeOf(status: number): Outcome {
  if (status >= 200 && status < 300) return 'ok';
  // A server that fails may have done its work before; one that refuses has not.
  return status === 0 || status >= UNAVAILABLE ? 'info' : 'fail';
}
