import type { IncomingMessage, ServerResponse } from 'node:http';
import findMyWay from 'find-my-way';
import { TossError } from '../errors/TossError';
import { languageOf } from '../language/Language';
import type { Exchange, Route } from './Route';
import { sendJson } from './send';

/** The longest part of a path that is looked at; payment keys of Toss Payments have up to 200 characters. */
const MAX_PART = 300;

/** What a server calls with every request. */
export type Listener = (
  request: IncomingMessage,
  response: ServerResponse,
) => void;

/** Serves routes: each request goes to the one that fits, and errors become answers. */
export function createListener(routes: readonly Route[]): Listener {
  const router = findMyWay({ maxParamLength: MAX_PART });
  for (const route of routes) {
    router.on(route.method, route.path, () => undefined, route);
  }
  return (request, response) => {
    const [path, query = ''] = request.url!.split('?', 2);
    const method = request.method as Route['method'];
    const found = router.find(method, path);
    const { params = {} } = found ?? {};
    const exchange: Exchange = {
      request,
      response,
      params,
      query: new URLSearchParams(query),
    };
    serve(found?.store as Route | undefined, exchange).catch(error =>
      answerError(exchange, error),
    );
  };
}

async function serve(route: Route | undefined, exchange: Exchange) {
  if (!route) throw new TossError('NOT_FOUND');
  await route.handle(exchange);
}

function answerError({ request, response }: Exchange, error: unknown) {
  if (error instanceof TossError) {
    const message = error.said(languageOf(request.headers['accept-language']));
    sendJson(response, error.status, { code: error.code, message });
    return;
  }
  if (request.destroyed && !request.complete) return;
  process.stderr.write(`${request.method} ${request.url}: ${error}\n`);
  const code = 'FAILED_PAYMENT_INTERNAL_SYSTEM_PROCESSING';
  sendJson(response, 500, { code, message: 'Internal error' });
}
