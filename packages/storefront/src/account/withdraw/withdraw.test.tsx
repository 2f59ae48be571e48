import {
  RETENTION_MONTHS,
  type WithdrawalPreview,
} from '@marquee/plugin-accounts-common';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  anAccount,
  aSessionAnswer,
  openAccountPage,
  refusal,
} from '../__testUtils__/openAccountPage';

const PREVIEW = 'GET /me/withdrawal';
const WITHDRAW = 'POST /me/withdrawal';
const KINDS = ['contracts-and-payments', 'complaints', 'access-logs'] as const;
const free: WithdrawalPreview = {
  obstacles: [],
  shows: [
    { show: 'hamlet', title: 'Hamlet', reachable: true },
    { show: 'cats', title: 'Cats', reachable: false },
  ],
  kept: KINDS.map(what => ({ what, months: RETENTION_MONTHS[what] })),
};
const blocked: WithdrawalPreview = {
  ...free,
  obstacles: [
    {
      type: 'coming-tickets',
      show: 'hamlet',
      title: 'Hamlet',
      startsAt: '2099-12-24T10:30:00.000Z',
      tickets: 2,
      url: 'http://hamlet.example',
    },
  ],
};

function open(
  answers: Record<string, object | [number, object]>,
  hasPassword = true,
) {
  return openAccountPage('withdraw', {
    session: aSessionAnswer({ account: anAccount({ hasPassword }) }),
    answers: { [PREVIEW]: free, ...answers },
  });
}
const yes = { name: 'Yes, delete my account' };

beforeEach(() => sessionStorage.clear());

describe('WithdrawPage', () => {
  it('says what goes, what follows later, and what the law keeps for how long', async () => {
    open({});
    expect(await screen.findByText(/bookings of Hamlet$/)).toBeInTheDocument();
    expect(screen.getByText(/Cats: that show does not/)).toBeInTheDocument();
    expect(screen.getByText(/payments: for 5 years/)).toBeInTheDocument();
    expect(screen.getByText(/settled: for 3 years/)).toBeInTheDocument();
    expect(screen.getByText(/logs: for 3 months/)).toBeInTheDocument();
  });

  it('offers no button while something stands in the way, and says what', async () => {
    open({ [PREVIEW]: blocked });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Hamlet: you hold 2 tickets until',
    );
    expect(screen.queryByRole('button', yes)).toBeNull();
    expect(
      screen.getByRole('link', { name: 'No, keep my account' }),
    ).toHaveAttribute('href', '/account');
  });

  it('asks for the password, then says that it is done and forgets this tab', async () => {
    sessionStorage.setItem('marquee.contact', '{}');
    const { changes, answers } = open({
      [WITHDRAW]: refusal({ reason: 'wrong-password' }),
    });
    await userEvent.click(await screen.findByRole('button', yes));
    expect(changes).toEqual([]);
    const password = screen.getByLabelText('Password');
    await userEvent.type(password, 'wrong{Enter}');
    await screen.findByText('1 thing to fix');
    expect(password).toHaveAccessibleDescription('The password is wrong.');
    answers[WITHDRAW] = {};
    await userEvent.clear(password);
    await userEvent.type(password, 'right{Enter}');
    expect(changes[1]).toEqual({ call: WITHDRAW, body: { password: 'right' } });
    expect(
      await screen.findByText(/Your account is deleted/),
    ).toBeInTheDocument();
    expect(sessionStorage.getItem('marquee.contact')).toBeNull();
  });

  it('shows what came in the way meanwhile', async () => {
    const { answers } = open({
      [WITHDRAW]: refusal({ reason: 'obstacles' }),
    });
    await userEvent.type(await screen.findByLabelText('Password'), 'right');
    answers[PREVIEW] = blocked;
    await userEvent.click(screen.getByRole('button', yes));
    expect(
      await screen.findByRole('heading', { name: 'What stands in the way' }),
    ).toBeInTheDocument();
  });

  it('needs no password where an outside provider keeps it', async () => {
    const { changes } = open({}, false);
    await userEvent.click(await screen.findByRole('button', yes));
    expect(changes).toEqual([{ call: WITHDRAW, body: {} }]);
  });
});
