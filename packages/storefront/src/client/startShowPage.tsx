import type { ComponentType } from 'react';
import { hydrateRoot } from 'react-dom/client';
import type { ShowPageData, ShowPageProps } from '../pages/pageData';
import { ShowSite } from '../pages/ShowSite';
import { readPageData } from './readPageData';

/** Makes a page of a show's site live. */
export function startShowPage(Page: ComponentType<ShowPageProps>): void {
  const root = document.getElementById('root');
  const data = readPageData<ShowPageData>();
  if (root) hydrateRoot(root, <ShowSite data={data} Page={Page} />);
}
