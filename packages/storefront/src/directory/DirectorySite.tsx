import { LocaleProvider } from '../components/locale';
import type { DirectoryPageData } from '../pages/pageData';
import { PublicSession } from '../session/SiteSession';
import { DirectoryPage } from './DirectoryPage';

/** The directory in its language; the same on the server and in the browser. */
export function DirectorySite({ data }: { data: DirectoryPageData }) {
  return (
    <LocaleProvider language={data.language}>
      <PublicSession>
        <DirectoryPage data={data} />
      </PublicSession>
    </LocaleProvider>
  );
}
