import {
  createServiceFactory,
  createServiceRef,
} from '@backstage/backend-plugin-api';
import { EQUAL_MS } from './takeAtLeast';

/** How long answers take that must not tell whether an address has an account. */
export interface AnswerTime {
  /** At least so long, in ms. */
  equalMs: number;
}

/**
 * The {@link AnswerTime}, by default {@link EQUAL_MS}. It is known inside of this
 * package only: tests of what is answered do not wait for when.
 */
export const answerTimeServiceRef = createServiceRef<AnswerTime>({
  id: 'accounts.answer-time',
  scope: 'plugin',
  defaultFactory: async service =>
    createServiceFactory({
      service,
      deps: {},
      factory: () => ({ equalMs: EQUAL_MS }),
    }),
});
