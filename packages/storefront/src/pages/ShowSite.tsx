import type { ComponentType } from 'react';
import { LocaleProvider } from '../components/locale';
import { ShowSession } from '../session/SiteSession';
import type { ShowPageProps } from './pageData';

/** A page of a show's own site in its language; the same on the server and in the browser. */
export function ShowSite(
  props: ShowPageProps & { Page: ComponentType<ShowPageProps> },
) {
  const { Page, data } = props;
  return (
    <LocaleProvider language={data.language}>
      <ShowSession publicSite={data.directoryUrl}>
        <Page data={data} />
      </ShowSession>
    </LocaleProvider>
  );
}
