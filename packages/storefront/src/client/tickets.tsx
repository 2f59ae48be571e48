import { hydrateRoot } from 'react-dom/client';
import type { CommonPageData } from '../pages/pageData';
import { MyTicketsSite } from '../tickets/MyTicketsSite';
import { readPageData } from './readPageData';

const root = document.getElementById('root');
if (root)
  hydrateRoot(root, <MyTicketsSite data={readPageData<CommonPageData>()} />);
