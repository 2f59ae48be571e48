import type { Request, Response } from 'express';
import { renderToString } from 'react-dom/server';
import { localeOf } from '../components/locale';
import type { CommonPageData } from '../pages/pageData';
import { MyTicketsSite } from '../tickets/MyTicketsSite';
import { type AssetManifest, assetsOf } from './assets';
import { alternatesOf, chooseLanguage, pathOf } from './language';
import { renderDocument } from './renderDocument';
import { sendPage } from './sendPage';

/** Sends the page of the reader's tickets: the same for everybody, for browsers ask what is on it. */
export async function renderMyTickets(options: {
  manifest: AssetManifest;
  request: Request;
  response: Response;
}): Promise<void> {
  const { manifest, request, response } = options;
  const data: CommonPageData = {
    language: chooseLanguage(request, response),
    alternates: alternatesOf(request),
    path: pathOf(request),
    asOf: new Date().toISOString(),
    stale: false,
  };
  const title = localeOf(data.language).t('myTickets');
  const html = renderDocument({
    language: data.language,
    title: `${title} · Marquee`,
    description: title,
    indexed: false,
    body: renderToString(<MyTicketsSite data={data} />),
    data,
    assets: assetsOf(manifest, 'tickets', data.language),
  });
  await sendPage({ request, response, status: 200, html });
}
