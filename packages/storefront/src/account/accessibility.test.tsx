import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { LANGUAGES } from '../i18n/language';
import {
  anAccount,
  aSessionAnswer,
  openAccountPage,
} from './__testUtils__/openAccountPage';
import { ACCOUNT_PAGES } from './accountPage';

const answers = {
  'GET /me/sessions': { sessions: [] },
  'GET /me/withdrawal': { obstacles: [], shows: [], kept: [] },
};

/** What axe finds that keeps somebody out; colours need a browser and are looked at there. */
async function findings(container: Element) {
  const { violations } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false } },
  });
  return violations.map(({ id, nodes }) => [id, nodes.map(it => it.html)]);
}
const settled = () =>
  waitFor(() => expect(screen.queryByText(/One moment|잠시만/)).toBeNull());

describe.each(ACCOUNT_PAGES)('/%s', page => {
  it.each(LANGUAGES)('keeps nobody out, in %s', async language => {
    const { container } = openAccountPage(page, { language, answers });
    await settled();
    expect(await findings(container)).toEqual([]);
  });

  it('keeps nobody out who is signed in', async () => {
    const session = aSessionAnswer({ account: anAccount() });
    const { container } = openAccountPage(page, { session, answers });
    await settled();
    expect(await findings(container)).toEqual([]);
  });
});

it('keeps nobody out when every field is wrong', async () => {
  const { container } = openAccountPage('sign-up');
  await userEvent.click(
    await screen.findByRole('button', { name: 'Create account' }),
  );
  expect(screen.getByText('6 things to fix')).toBeInTheDocument();
  expect(await findings(container)).toEqual([]);
});
