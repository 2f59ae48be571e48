import { hydrateRoot } from 'react-dom/client';
import type { AccountPageData } from '../account/accountPage';
import { ACCOUNT_PAGE_COMPONENTS } from '../account/accountPages';
import { AccountSite } from '../account/AccountSite';
import { readPageData } from './readPageData';

// One file for all account pages: people go from one to the next.
const root = document.getElementById('root');
if (root) {
  const data = readPageData<AccountPageData>();
  const Page = ACCOUNT_PAGE_COMPONENTS[data.page];
  hydrateRoot(root, <AccountSite data={data} Page={Page} />);
}
