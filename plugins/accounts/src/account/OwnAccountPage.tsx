import { Route, Routes } from '../navigation';
import { OwnAccountOverview } from './OwnAccountOverview';
import { WithdrawalPage } from './withdrawal/WithdrawalPage';

/** `/account`: what an account says of its owner, how it is guarded, and how it ends. */
export function OwnAccountPage() {
  return (
    <Routes>
      <Route path="/" element={<OwnAccountOverview />} />
      <Route path="/withdrawal" element={<WithdrawalPage />} />
    </Routes>
  );
}
