import { showFactsSchema } from '@marquee/plugin-ticketing-common';
import {
  aBookersPage,
  aCallOff,
  aShow,
  someSales,
} from '../__fixtures__/shows';
import { OtherVersionError } from './OtherVersionError';
import { TicketingClient } from './TicketingClient';

describe('TicketingClient', () => {
  const asked: string[] = [];
  let answer: { status: number; body: object | string };
  const client = new TicketingClient({
    async fetch(url, init) {
      asked.push([init?.method, url, init?.body].filter(Boolean).join(' '));
      const { status, body } = answer;
      const text = typeof body === 'string' ? body : JSON.stringify(body);
      return new Response(text, {
        status,
        headers: { 'content-type': 'application/json' },
      });
    },
  });
  const show = 'plugin://shows/v1/shows/hamlet';

  beforeEach(() => {
    asked.length = 0;
  });

  it('asks each question at its own path', async () => {
    answer = { status: 200, body: aBookersPage() };
    await client.listBookers('hamlet', { search: '김 a', after: undefined });
    answer = { status: 200, body: someSales() };
    await client.readSales('hamlet', { bucket: 'hour' });
    answer = { status: 200, body: { name: 'a', email: null, phone: null } };
    await client.reveal('hamlet', 'o-1', 'A call');
    answer = { status: 200, body: { refund: 5, fee: 1, lines: [] } };
    const tickets = ['t-1', 't-2'];
    expect(
      await client.previewRefund('hamlet', 'o-1', { tickets, mode: 'full' }),
    ).toEqual({ refund: 5, fee: 1 });
    await client.refund('hamlet', 'o-1', {
      tickets,
      mode: 'full',
      expectedRefund: 5,
      reason: 'x',
    });
    await client.downloadBookers('hamlet', { language: 'ko' });
    answer = { status: 200, body: { performances: [] } };
    await client.readStanding('hamlet');
    answer = { status: 200, body: aCallOff() };
    await client.callOff('hamlet', 'p1', 'Rain');
    await client.readCallOff('hamlet', 'p1');
    answer = { status: 200, body: { blocked: [], refused: [] } };
    await client.listBlocked('hamlet', 'p1');
    await client.block('hamlet', 'p1', { seats: [1], reason: 'camera' });
    await client.unblock('hamlet', 'p1', [1]);
    answer = { status: 202, body: aShow() };
    const facts = showFactsSchema.parse(aShow().specification.facts);
    await client.changeFacts('hamlet', { revision: 1, facts, announce: true });
    await client.retry('hamlet');
    expect(asked).toEqual([
      `GET ${show}/box-office/bookers?search=%EA%B9%80+a`,
      `GET ${show}/box-office/sales?bucket=hour`,
      `POST ${show}/box-office/bookers/o-1/reveal {"reason":"A call"}`,
      `GET ${show}/box-office/orders/o-1/refunds/preview?tickets=t-1%2Ct-2&mode=full`,
      `POST ${show}/box-office/orders/o-1/refunds {"tickets":["t-1","t-2"],"mode":"full","expectedRefund":5,"reason":"x"}`,
      `GET ${show}/box-office/bookers.csv?language=ko`,
      `GET ${show}/box-office/standing`,
      `POST ${show}/box-office/performances/p1/cancel {"reason":"Rain"}`,
      `GET ${show}/box-office/performances/p1/cancellation`,
      `GET ${show}/box-office/performances/p1/blocked`,
      `PUT ${show}/box-office/performances/p1/blocked {"seats":[1],"reason":"camera"}`,
      `DELETE ${show}/box-office/performances/p1/blocked {"seats":[1]}`,
      expect.stringMatching(/^PUT .*\/facts \{"revision":1,/),
      `POST ${show}/retry`,
    ]);
  });

  it('knows an answer of another version from one that failed', async () => {
    const { bookers, ...page } = aBookersPage();
    const [{ refunds: _, ...older }] = bookers;
    answer = { status: 200, body: { ...page, bookers: [older] } };
    await expect(client.listBookers('hamlet', {})).rejects.toThrow(
      OtherVersionError,
    );
  });

  it('says what the portal answered when it refuses', async () => {
    answer = {
      status: 503,
      body: { error: { name: 'ServiceUnavailableError', message: 'away' } },
    };
    await expect(client.listBookers('hamlet', {})).rejects.toMatchObject({
      name: 'ResponseError',
      statusCode: 503,
    });
  });

  it('says why the box office refused, and not how it was put', async () => {
    const message = 'Nothing can be cancelled since yesterday';
    answer = { status: 409, body: { reason: 'too-late', message } };
    const tickets = ['t-1'];
    await expect(
      client.previewRefund('hamlet', 'o-1', { tickets, mode: 'policy' }),
    ).rejects.toMatchObject({
      name: 'RefusedError',
      reason: 'too-late',
      message,
    });
  });
});
