import {
  registerMswTestHooks,
  renderInTestApp,
} from '@backstage/frontend-test-utils';
import type { WithdrawalPreview } from '@marquee/plugin-accounts-common';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { setupServer } from 'msw/node';
import { api } from '../../__testUtils__/accountsServer';
import { anOwnAccount, aSessionAnswer } from '../../__fixtures__/people';
import { leaveForGood } from '../../session/leavePortal';
import { WithdrawalPage } from './WithdrawalPage';

jest.mock('../../session/leavePortal');

const server = setupServer();
const { routes } = api;
const SUBMIT = { name: 'Yes, give up my account' };

async function open(given: Partial<WithdrawalPreview> = {}) {
  server.use(
    api.get(routes.session, aSessionAnswer({ account: anOwnAccount() })),
    api.get(routes.myWithdrawal, {
      obstacles: [],
      shows: [{ show: 'carmen', title: 'Carmen', reachable: false }],
      kept: [
        { what: 'contracts-and-payments', months: 60 },
        { what: 'access-logs', months: 3 },
      ],
      ...given,
    }),
  );
  await renderInTestApp(<WithdrawalPage />);
  await screen.findByRole('heading', { name: 'What goes' });
}

describe('WithdrawalPage', () => {
  registerMswTestHooks(server);

  it('tells what goes and what the law keeps for how long', async () => {
    await open();
    expect(screen.getByText(/“Carmen”: the show cannot be/)).toBeVisible();
    expect(screen.getByText('Contracts and payments: 5 years')).toBeVisible();
    expect(screen.getByText('Records of access: 3 months')).toBeVisible();
  });

  it('withdraws for the password and the typed address, then leaves', async () => {
    const seen = jest.fn();
    server.use(api.change('post', routes.myWithdrawal, { seen }));
    await open();
    await userEvent.type(screen.getByLabelText('Password'), 'a long secret');
    await userEvent.click(screen.getByRole('button', SUBMIT));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'exactly as it is shown',
    );
    expect(seen).not.toHaveBeenCalled();
    await userEvent.type(
      screen.getByLabelText('Type sora@example.com to confirm'),
      'sora@example.com',
    );
    await userEvent.click(screen.getByRole('button', SUBMIT));
    await waitFor(() => expect(leaveForGood).toHaveBeenCalledWith('withdrawn'));
    expect(seen).toHaveBeenCalledWith({ password: 'a long secret' });
  });

  it('has no button while something stands in the way', async () => {
    await open({
      obstacles: [
        { type: 'show-on-sale', show: 'hamlet', title: 'Hamlet' },
        {
          type: 'coming-tickets',
          show: 'tosca',
          title: 'Tosca',
          startsAt: '2099-12-24T10:30:00.000Z',
          tickets: 2,
          url: 'http://tosca.marquee.localhost:8080',
        },
      ],
    });
    expect(screen.getByText(/“Hamlet” is on sale/)).toBeVisible();
    expect(screen.getByRole('link', { name: /2 tickets/ })).toHaveAttribute(
      'href',
      'http://tosca.marquee.localhost:8080',
    );
    expect(screen.queryByRole('button', SUBMIT)).not.toBeInTheDocument();
  });
});
