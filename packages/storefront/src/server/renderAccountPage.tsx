import type { Request, Response } from 'express';
import { renderToString } from 'react-dom/server';
import type { AccountPageData, AccountPageName } from '../account/accountPage';
import { ACCOUNT_PAGE_COMPONENTS } from '../account/accountPages';
import { AccountSite } from '../account/AccountSite';
import { accountTextsOf } from '../account/texts/useAccountTexts';
import { safePath } from '../session/returnPaths';
import { type AssetManifest, assetsOf } from './assets';
import { alternatesOf, chooseLanguage, pathOf } from './language';
import { renderDocument } from './renderDocument';
import { sendPage } from './sendPage';

/** Pages that search engines may list; the others are nothing without a person. */
const INDEXED: readonly AccountPageName[] = ['terms', 'privacy'];

/**
 * Sends an account page. It is the same for everybody: who is signed in is asked
 * by the browser, so that this server never sees it.
 */
export async function renderAccountPage(options: {
  page: AccountPageName;
  manifest: AssetManifest;
  request: Request;
  response: Response;
}): Promise<void> {
  const { page, manifest, request, response } = options;
  const data: AccountPageData = {
    page,
    language: chooseLanguage(request, response),
    alternates: alternatesOf(request),
    path: pathOf(request),
    asOf: new Date().toISOString(),
    stale: false,
    continueTo: safePath(request.query.continue),
  };
  const title = accountTextsOf(data.language)(`title.${page}`);
  const html = renderDocument({
    language: data.language,
    title: `${title} · Marquee`,
    description: title,
    indexed: INDEXED.includes(page),
    body: renderToString(
      <AccountSite data={data} Page={ACCOUNT_PAGE_COMPONENTS[page]} />,
    ),
    data,
    assets: assetsOf(manifest, 'account', data.language),
  });
  await sendPage({ request, response, status: 200, html, cache: 'never' });
}
