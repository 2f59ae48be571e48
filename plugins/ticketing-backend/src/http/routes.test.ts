import { MANAGEMENT_KEY_HEADER } from '@marquee/plugin-ticketing-common';
import { listRoutes } from '@marquee/route-list';
import {
  MANAGEMENT_KEY,
  provideBoxOffices,
  PUBLIC_URL,
  TestBoxOffice,
} from '../__testUtils__';

/** `in` is any answer but 401 and 403; a number is exactly that refusal. */
type Admission = 'in' | 401 | 403;

interface Row {
  /** From the show's page, without session or token. */
  stranger: Admission;
  /** The same from a page that is not the show's. */
  foreign: Admission;
  /** With a token for this show. */
  buyer: Admission;
  /** With a token for another show. */
  elsewhere: Admission;
  /** With the management key, as the portal has it. */
  manager: Admission;
}

const everybody: Row = {
  stranger: 'in',
  foreign: 'in',
  buyer: 'in',
  elsewhere: 'in',
  manager: 'in',
};
const buyers: Row = {
  stranger: 401,
  foreign: 401,
  buyer: 'in',
  elsewhere: 401,
  manager: 401,
};
const buyersChange: Row = { ...buyers, foreign: 403 };
const portal: Row = { ...buyers, buyer: 401, manager: 'in' };

const ROUTES: Record<string, Row> = {
  'GET /show': everybody,
  'GET /show/sale': everybody,
  'GET /plans/:digest': everybody,
  'GET /performances/:performance/seats': everybody,
  'GET /performances/:performance/seats/stream': everybody,
  'GET /ticket-keys': everybody,

  'GET /sign-in': everybody,
  'GET /sign-in/callback': everybody,
  'POST /sign-out': { ...everybody, foreign: 403 },
  // Says that nobody is signed in; a wrong token is told to be wrong.
  'GET /me': { ...everybody, elsewhere: 401 },

  'GET /performances/:performance/holds/mine': buyers,
  'POST /performances/:performance/holds': buyersChange,
  'POST /holds/:hold/extend': buyersChange,
  'DELETE /holds/:hold': buyersChange,
  'POST /orders': buyersChange,
  'GET /orders': buyers,
  'GET /orders/:order': buyers,
  'POST /orders/:order/confirm': buyersChange,
  'POST /orders/:order/cancellations/preview': buyersChange,
  'POST /orders/:order/cancellations': buyersChange,
  'POST /orders/:order/refunds/:refund/account': buyersChange,

  // The payment company has no name and no key; it is not believed either.
  'POST /payments/webhooks/toss': everybody,

  'PUT /manage/show': portal,
  'GET /manage/performances/:performance/blocked': portal,
  'PUT /manage/performances/:performance/blocked': portal,
  'DELETE /manage/performances/:performance/blocked': portal,
  'POST /manage/orders/:order/refunds': portal,
  'GET /manage/orders/:order/refunds/preview': portal,
  'POST /manage/performances/:performance/cancel': portal,
  'GET /manage/performances/:performance/cancellation': portal,
  'GET /manage/buyers/:buyer': portal,
  'GET /manage/buyers/:buyer/orders': portal,
  'DELETE /manage/buyers/:buyer': portal,
  'DELETE /manage/buyers/:buyer/sessions': portal,
  'GET /manage/audit': portal,
  'GET /manage/bookers': portal,
  'GET /manage/bookers.csv': portal,
  'POST /manage/bookers/:order/reveal': portal,
  'GET /manage/sales': portal,
  'GET /manage/standing': portal,
};

describe('routes of the box office', () => {
  const offices = provideBoxOffices();

  async function headersOf(
    caller: keyof Row,
    { accounts }: TestBoxOffice,
  ): Promise<Record<string, string>> {
    const own = { origin: PUBLIC_URL };
    const bearer = async (aud: string) => ({
      ...own,
      authorization: `Bearer ${await accounts.token({ claims: { aud } })}`,
    });
    switch (caller) {
      case 'stranger':
        return own;
      case 'foreign':
        return { origin: 'https://evil.example' };
      case 'buyer':
        return bearer('show:hamlet');
      case 'elsewhere':
        return bearer('show:lear');
      default:
        return { ...own, [MANAGEMENT_KEY_HEADER]: MANAGEMENT_KEY };
    }
  }

  async function send(
    office: TestBoxOffice,
    caller: keyof Row,
    route: string,
  ): Promise<number> {
    const [method, path] = route.split(' ');
    const abort = new AbortController();
    const { status } = await fetch(`${office.url}${path}`, {
      method,
      headers: {
        'content-type': 'application/json',
        ...(await headersOf(caller, office)),
      },
      body: method === 'GET' ? undefined : '{}',
      redirect: 'manual',
      signal: abort.signal,
    });
    // Streams of seats go on for ever.
    abort.abort();
    return status;
  }

  async function call(office: TestBoxOffice, caller: keyof Row, route: string) {
    const path = route.replace(/:\w+/g, 'nothing');
    const status = await send(office, caller, path);
    return status === 401 || status === 403 ? status : 'in';
  }

  it('are those of the list, no more and no fewer', async () => {
    const { ticketing } = await offices.open();
    expect(listRoutes(ticketing.router)).toEqual(Object.keys(ROUTES).sort());
  });

  it.each([
    ...Object.keys(ROUTES)
      .filter(route => route.includes('/:'))
      .map(route => route.replace(/:\w+/g, '%00')),
    ...['search', 'performance', 'category', 'discount', 'after'].map(
      name => `GET /manage/bookers?${name}=%00`,
    ),
    'GET /manage/sales?performance=%00',
    'GET /manage/audit?subject=%00',
  ])('take no null character for a fault of theirs: %s', async route => {
    const office = await offices.open();
    const caller = route.includes(' /manage') ? 'manager' : 'buyer';
    expect(await send(office, caller, route)).toBeLessThan(500);
  });

  it('let in whom the list says', async () => {
    const office = await offices.open();
    const found: Record<string, Row> = {};
    for (const [route, row] of Object.entries(ROUTES)) {
      const callers = Object.keys(row) as (keyof Row)[];
      const answers = await Promise.all(
        callers.map(async caller => [
          caller,
          await call(office, caller, route),
        ]),
      );
      found[route] = Object.fromEntries(answers);
    }
    expect(found).toEqual(ROUTES);
  });
});
