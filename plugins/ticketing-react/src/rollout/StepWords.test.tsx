import { appLanguageApiRef } from '@backstage/frontend-plugin-api';
import {
  renderInTestApp,
  TestApiProvider,
} from '@backstage/frontend-test-utils';
import type { RolloutStep } from '@marquee/plugin-shows-common';
import { screen } from '@testing-library/react';
import { languageOf } from '../__testUtils__';
import { StepWords } from './StepWords';

const step: RolloutStep = {
  name: 'start',
  state: 'failed',
  detail: 'redis needs more memory than its limit allows and was stopped',
};
const note: RolloutStep['note'] = {
  type: 'part-failed',
  part: 'redis',
  cause: { type: 'memory' },
};

const show = (shown: RolloutStep, language: 'en' | 'ko') =>
  renderInTestApp(
    <TestApiProvider apis={[[appLanguageApiRef, languageOf(language)]]}>
      <StepWords step={shown} />
    </TestApiProvider>,
  );

describe('StepWords', () => {
  it.each([
    ['en', 'redis needs more memory than its limit allows and was stopped'],
    ['ko', 'redis에 한도보다 많은 메모리가 필요해서 실행이 멈췄어요'],
  ] as const)('says in %s why a step failed', async (language, words) => {
    await show({ ...step, note }, language);
    expect(await screen.findByText(words)).toBeVisible();
  });

  it('shows what an earlier version wrote down as English, so that it is read as such', async () => {
    await show(step, 'ko');
    expect(await screen.findByText(step.detail!)).toHaveAttribute('lang', 'en');
  });
});
