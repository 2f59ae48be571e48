import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { browser } from '../../components/browser';
import { openAccountPage, refusal } from '../__testUtils__/openAccountPage';

let go: jest.SpyInstance;
beforeEach(() => {
  sessionStorage.clear();
  go = jest.spyOn(browser, 'go').mockImplementation(() => undefined);
});
afterEach(() => jest.restoreAllMocks());

describe('a forgotten password', () => {
  it('begins with a code, whoever has the address', async () => {
    const { changes } = openAccountPage('forgot', { continueTo: '/orders' });
    await screen.findByRole('link', { name: 'Sign in' });
    await userEvent.type(
      screen.getByLabelText('E-mail'),
      'buyer@example.com{Enter}',
    );
    expect(changes).toEqual([
      {
        call: 'POST /password/code',
        body: { email: 'buyer@example.com', language: 'en' },
      },
    ]);
    expect(go).toHaveBeenCalledWith('/reset?continue=%2Forders');
  });

  it('ends with a new one, and a way to sign in', async () => {
    sessionStorage.setItem('marquee.email', 'buyer@example.com');
    const { changes, answers } = openAccountPage('reset', {
      continueTo: '/orders',
      answers: { 'POST /password/reset': refusal({ reason: 'wrong-code' }) },
    });
    const code = screen.getByLabelText('Code');
    await userEvent.type(code, '123456');
    await userEvent.type(
      screen.getByLabelText('New password'),
      'seven green lamps{Enter}',
    );
    await screen.findByText('1 thing to fix');
    expect(code).toHaveAccessibleDescription(/This is not the code/);
    answers['POST /password/reset'] = {};
    await userEvent.type(code, '{Enter}');
    expect(changes[1].body).toEqual({
      email: 'buyer@example.com',
      code: '123456',
      password: 'seven green lamps',
    });
    expect(
      within(await screen.findByRole('alert')).getByRole('link'),
    ).toHaveAttribute('href', '/sign-in?continue=%2Forders');
  });
});
