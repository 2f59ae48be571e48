import type { ComponentType } from 'react';
import { LocaleProvider } from '../components/locale';
import type { ShowPageProps } from './pageData';

/** A page of a show's own site in its language; the same on the server and in the browser. */
export function ShowSite(
  props: ShowPageProps & { Page: ComponentType<ShowPageProps> },
) {
  const { Page, data } = props;
  return (
    <LocaleProvider language={data.language}>
      <Page data={data} />
    </LocaleProvider>
  );
}
