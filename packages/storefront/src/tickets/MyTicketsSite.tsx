import { LocaleProvider } from '../components/locale';
import type { CommonPageData } from '../pages/pageData';
import { PublicSession } from '../session/SiteSession';
import { MyTickets } from './MyTickets';

/** The tickets of all shows in the reader's language; the same on the server and in the browser. */
export function MyTicketsSite({ data }: { data: CommonPageData }) {
  return (
    <LocaleProvider language={data.language}>
      <PublicSession>
        <MyTickets data={data} />
      </PublicSession>
    </LocaleProvider>
  );
}
