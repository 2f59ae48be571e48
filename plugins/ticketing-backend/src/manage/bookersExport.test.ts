import { ticketingRoutes } from '@marquee/plugin-ticketing-common';
import { Buyer } from '../__testUtils__';
import { provideManagedOffice } from './__testUtils__/provideManagedOffice';

describe('files of bookers', () => {
  const box = provideManagedOffice();

  const file = async (query: Record<string, string>) => {
    const path = ticketingRoutes.manageBookersFile;
    return box.manager.call<string>(
      'GET',
      `${path}?${new URLSearchParams(query)}`,
    );
  };
  const lines = (text: string) => text.split('\r\n').slice(0, -1);

  it('begin with a byte order mark and have the masks of the list', async () => {
    const { body: order } = await new Buyer(box.office).buy([0, 1]);
    const { body, headers } = await file({ language: 'en' });
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(body.charCodeAt(0)).toBe(0xfeff);
    const [head, first] = lines(body.slice(1));
    expect(head).toMatch(/^Order,State,Performance \(Asia\/Seoul\),Name,/);
    expect(first).toContain(
      `${order.code},paid,2099-05-01 19:30,김*나,h***@example.org,010-****-5678,` +
        `"Stalls, row 1, seat 1; Stalls, row 1, seat 2",R석,2,220000,`,
    );
  });

  it('have exactly the orders of the filter, over all pages', async () => {
    for (const seat of [0, 1, 2]) await new Buyer(box.office).buy([seat]);
    const { body: order } = await new Buyer(box.office).buy([3]);
    await box.rename(order.code, { contact_name: 'Lee' });
    expect(lines((await file({})).body)).toHaveLength(5);
    const { body } = await file({ search: 'lee' });
    expect(lines(body)).toHaveLength(2);
    expect(body).toContain(order.code);
  });

  it('are in clear only with a reason, and are written down either way', async () => {
    const { body: order } = await new Buyer(box.office).buy([0]);
    await box.rename(order.code, { contact_name: '=HYPERLINK("http://evil")' });
    expect((await file({ reveal: 'true' })).status).toBe(400);
    const reason = 'List for the door';
    const { body } = await file({ reveal: 'true', reason });
    expect(body).toContain(`"'=HYPERLINK(""http://evil"")"`);
    expect(body).toContain('hana@example.org');
    await file({ search: 'hana' });
    const { body: audit } = await box.manager.call(
      'GET',
      `${ticketingRoutes.manageAudit}?action=bookers-exported`,
    );
    expect(audit.events.map(({ detail }: any) => detail)).toEqual([
      { inClear: false, filters: 'search' },
      { inClear: true, reason, filters: '' },
    ]);
  });
});
