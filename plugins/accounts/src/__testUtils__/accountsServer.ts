import {
  ACCOUNTS_BASE_PATH,
  accountsRoutes,
  type RefusalBody,
} from '@marquee/plugin-accounts-common';
import { http, HttpResponse, type HttpHandler } from 'msw';

const url = (path: string) => `*${ACCOUNTS_BASE_PATH}${path}`;

/** Paths of the accounts API, wherever the page is. */
export const api = {
  get: (path: string, answer: object) =>
    http.get(url(path), () => HttpResponse.json(answer as {})),
  /** Answers a change, and hands its body to `seen`. */
  change: (
    method: 'post' | 'put' | 'patch' | 'delete',
    path: string,
    options: { answer?: object; seen?: (body: unknown) => void } = {},
  ): HttpHandler =>
    http[method](url(path), async ({ request }) => {
      const text = await request.text();
      options.seen?.(text === '' ? undefined : JSON.parse(text));
      return HttpResponse.json((options.answer ?? {}) as {});
    }),
  refuse: (
    method: 'get' | 'post' | 'put' | 'patch' | 'delete',
    path: string,
    refusal: Partial<RefusalBody> & Pick<RefusalBody, 'reason'>,
  ): HttpHandler =>
    http[method](url(path), () =>
      HttpResponse.json(
        { message: 'no', fields: [], ...refusal },
        { status: 400 },
      ),
    ),
  routes: accountsRoutes,
};
