import {
  renderInTestApp,
  TestApiProvider,
} from '@backstage/frontend-test-utils';
import { RefusedError } from '@marquee/plugin-accounts-common';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { anAdminApi } from '../__fixtures__/anAdminApi';
import { anAccount } from '../__fixtures__/people';
import { adminApiRef, type AdminApi } from '../api/AdminApi';
import { Route, Routes } from '../navigation';
import { accountsRouteRef, auditRouteRef } from '../routes';
import { AccountsPage } from './AccountsPage';
import { AuditPage } from './audit/AuditPage';

function open(path: string, api: Partial<AdminApi>) {
  return renderInTestApp(
    <TestApiProvider apis={[[adminApiRef, anAdminApi(api)]]}>
      <Routes>
        <Route path="/accounts/*" element={<AccountsPage />} />
        <Route path="/audit" element={<AuditPage />} />
      </Routes>
    </TestApiProvider>,
    {
      initialRouteEntries: [path],
      mountedRoutes: { '/accounts': accountsRouteRef, '/audit': auditRouteRef },
    },
  );
}

const press = (name: string) =>
  userEvent.click(screen.getByRole('button', { name }));

describe('the list of accounts', () => {
  it('asks the server for what the address says', async () => {
    const listAccounts = jest
      .fn()
      .mockResolvedValue({ accounts: [anAccount()], total: 130 });
    await open('/accounts?search=sora&role=seller&state=active&offset=25', {
      listAccounts,
    });
    expect(
      await screen.findByRole('link', { name: 'Kim Sora' }),
    ).toHaveAttribute('href', expect.stringMatching(/^\/accounts\/0b1f6d3e/));
    expect(listAccounts).toHaveBeenCalledWith({
      search: 'sora',
      role: 'seller',
      state: 'active',
      offset: 25,
      limit: 25,
    });
    await press('Next');
    await waitFor(() =>
      expect(listAccounts).toHaveBeenLastCalledWith(
        expect.objectContaining({ offset: 50 }),
      ),
    );
  });

  it('has a dash while nobody knows how many shows there are', async () => {
    const listAccounts = jest.fn().mockResolvedValue({
      accounts: [anAccount({ shows: null })],
      total: 1,
    });
    await open('/accounts', { listAccounts });
    await screen.findByText('Kim Sora');
    expect(screen.getByText('–')).toBeVisible();
  });

  it('searches from the first page once typing pauses', async () => {
    const listAccounts = jest
      .fn()
      .mockResolvedValue({ accounts: [anAccount()], total: 130 });
    await open('/accounts?offset=50', { listAccounts });
    await screen.findByText('Kim Sora');
    await userEvent.type(screen.getByLabelText('Name or e-mail'), 'lee');
    await waitFor(() =>
      expect(listAccounts).toHaveBeenLastCalledWith(
        expect.objectContaining({ search: 'lee', offset: 0 }),
      ),
    );
    expect(listAccounts).toHaveBeenCalledTimes(2);
  });

  it('says that nothing fits, and clears the filters', async () => {
    const listAccounts = jest.fn(async ({ search }: { search?: string }) =>
      search
        ? { accounts: [], total: 0 }
        : { accounts: [anAccount()], total: 1 },
    );
    await open('/accounts?search=nobody', { listAccounts });
    await screen.findByText('Nothing fits these filters.');
    await press('Clear the filters');
    expect(await screen.findByText('Kim Sora')).toBeVisible();
  });

  it('leads from the menu of a row to the effects of an action', async () => {
    await open('/accounts', {});
    await screen.findByText('Kim Sora');
    await press('Actions for Kim Sora');
    await userEvent.click(
      await screen.findByRole('menuitem', { name: 'Suspend' }),
    );
    expect(await screen.findByText('Nothing is deleted.')).toBeVisible();
  });
});

describe('an account', () => {
  it('changes a role after its effects were shown, and tells the outcome', async () => {
    const act = jest.fn().mockResolvedValue(undefined);
    await open('/accounts/x?action=change-role', { act });
    expect(
      await screen.findByText(/May see and do everything here/),
    ).toBeVisible();
    await press('Yes, change the role');
    expect(await screen.findByText('The role is changed.')).toBeVisible();
    expect(act).toHaveBeenCalledWith('x', {
      type: 'change-role',
      role: 'admin',
    });
  });

  it('erases only once its address was typed', async () => {
    const act = jest.fn().mockResolvedValue(undefined);
    await open('/accounts/x?action=erase', { act });
    const field = await screen.findByLabelText(
      'Type sora@example.com to confirm',
    );
    await userEvent.type(field, 'lee@example.com');
    await press('Yes, erase the account');
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'exactly as it is shown',
    );
    expect(act).not.toHaveBeenCalled();
    await userEvent.clear(field);
    await userEvent.type(field, 'Sora@example.com');
    await press('Yes, erase the account');
    expect(await screen.findByText('The account is erased.')).toBeVisible();
    expect(act).toHaveBeenCalledWith('x', {
      type: 'erase',
      email: 'sora@example.com',
    });
  });

  it('says what stands in the way', async () => {
    const act = () =>
      Promise.reject(
        new RefusedError({
          reason: 'obstacles',
          message: '',
          fields: [],
          obstacles: [
            { type: 'show-on-sale', show: 'hamlet', title: 'Hamlet' },
          ],
        }),
      );
    await open('/accounts/x?action=suspend', { act });
    await screen.findByText('Nothing is deleted.');
    await press('Yes, suspend');
    expect(await screen.findByText(/“Hamlet” is on sale/)).toBeVisible();
    await press('No, leave it as it is');
    expect(screen.getByRole('button', { name: 'Suspend' })).toBeVisible();
  });

  it('says that an account is not there', async () => {
    const getAccount = () =>
      Promise.reject(
        new RefusedError({ reason: 'not-found', message: '', fields: [] }),
      );
    await open('/accounts/x', { getAccount });
    expect(await screen.findByText(/nothing here any more/)).toBeVisible();
  });
});

describe('the audit', () => {
  const event = {
    id: '1',
    at: '2026-11-22T10:30:00.000Z',
    action: 'refusal',
    outcome: 'failure',
    actor: 'a',
    target: null,
    address: '203.0.113.7',
    userAgent: null,
    detail: { permission: 'accounts.read' },
  } as const;

  it('names people who exist, and marks those who were erased', async () => {
    await open('/audit', {
      searchAudit: async () => ({
        events: [event, { ...event, id: '2', actor: 'gone-for-good' }],
        next: null,
        names: { a: 'Kim Sora' },
      }),
    });
    expect(
      await screen.findByRole('link', { name: 'Kim Sora' }),
    ).toHaveAttribute('href', '/accounts/a');
    expect(screen.getByText('Erased account gone-for')).toBeVisible();
    expect(screen.getAllByText('Permission: accounts.read')).toHaveLength(2);
  });

  it('says details in words, and leaves those that it does not know', async () => {
    await open('/audit', {
      searchAudit: async () => ({
        events: [
          { ...event, detail: { to: 'admin' } as Record<string, string> },
          { ...event, id: '2', detail: { reason: 'wrong-code', novelty: 'x' } },
        ],
        next: null,
        names: {},
      }),
    });
    expect(await screen.findByText('To: Admin')).toBeVisible();
    expect(screen.getByText('Reason: wrong code')).toBeVisible();
    expect(screen.getByText('novelty: x')).toBeVisible();
  });

  it('goes on from the cursor of the server, and back to the newest', async () => {
    const searchAudit = jest.fn(async ({ before }: { before?: string }) => ({
      events: [event],
      next: before ? null : 'cursor',
      names: {},
    }));
    await open('/audit?outcome=failure', { searchAudit });
    await screen.findByText('203.0.113.7');
    await press('Next');
    await waitFor(() =>
      expect(searchAudit).toHaveBeenLastCalledWith(
        expect.objectContaining({ before: 'cursor', outcome: 'failure' }),
      ),
    );
    expect(await screen.findByText('Older events')).toBeVisible();
    await press('Previous');
    expect(await screen.findByText('Newest first')).toBeVisible();
  });
});
