import { test as base } from '@playwright/test';
import { signUp } from '../people/signUp';
import { newPerson, type Person } from '../people/Person';
import { StageProcess } from './StageProcess';

const START_MS = 180_000;

/** Tests of buyers' pages, on one stage for all of them. */
export const test = base.extend<{ person: Person }, { stage: StageProcess }>({
  stage: [
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const stage = await StageProcess.start();
      await use(stage);
      await stage.stop();
    },
    { scope: 'worker', timeout: START_MS },
  ],
  // Somebody with an account who has not signed in yet.
  person: async ({ stage }, use) => {
    const { person } = await signUp('buyer', newPerson('buyer'), stage);
    await use(person);
  },
});
