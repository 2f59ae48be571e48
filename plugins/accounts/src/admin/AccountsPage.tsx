import { Route, Routes } from '../navigation';
import { AccountPage } from './detail/AccountPage';
import { AccountListPage } from './list/AccountListPage';

/** `/accounts`: all accounts, and each by itself. */
export function AccountsPage() {
  return (
    <Routes>
      <Route path="/" element={<AccountListPage />} />
      <Route path="/:id" element={<AccountPage />} />
    </Routes>
  );
}
