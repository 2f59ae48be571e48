import { isError } from '@backstage/errors';
import { failureText } from '@marquee/plugin-shows-common';

/** What the shows service and the actions themselves say no with; anything else is a fault of the program. */
const REFUSALS = ['ResponseError', 'InputError', 'ConflictError'];

/**
 * Does the work of an action. A refusal fails the task with nothing but its
 * words: the log of a task prints the stack, which helps no seller.
 *
 * @throws what the work throws, refusals with their message as stack
 */
export async function inPlainWords<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!isError(error) || !REFUSALS.includes(error.name)) throw error;
    const message = failureText(error);
    throw Object.assign(new Error(message), {
      name: error.name,
      stack: message,
    });
  }
}
