/** Something that the person at the machine can put right; the message is one sentence and says how. */
export class LaunchError extends Error {
  name = 'LaunchError';
}
