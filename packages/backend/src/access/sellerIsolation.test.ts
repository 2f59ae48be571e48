import { TestDatabases } from '@backstage/backend-test-utils';
import { ACCOUNTS_TOPIC } from '@marquee/plugin-accounts-node';
import { createCalls, type Call } from '../__testUtils__/callers';
import { eventually } from '../__testUtils__/eventually';
import { INSIDER_ID } from '../__testUtils__/insiderPlugin';
import { openRivalShow, type Belongings } from '../__testUtils__/openRivalShow';
import { openSocket } from '../__testUtils__/openSocket';
import { PEOPLE, refOf } from '../__testUtils__/people';
import { startPortal, type Portal } from '../__testUtils__/startPortal';
import { FOREIGN_CALLS } from './foreignCalls';

jest.setTimeout(120_000);

const databases = TestDatabases.create({ ids: ['POSTGRES_15'] });

const notice = 'Cerulean notice';
const note = 'Saffron note';
const recipients = { type: 'entity', entityRef: refOf('rival') };

describe('one seller and what belongs to another', () => {
  let portal: Portal;
  let call: Call;
  let things: Belongings;

  beforeAll(async () => {
    portal = await startPortal({ databases });
    call = createCalls(portal);
    things = await openRivalShow(portal, call);
    // The catalog then reads at once who may enter the portal.
    await call('admin', `POST /api/${INSIDER_ID}/events`, {
      topic: ACCOUNTS_TOPIC,
      eventPayload: { account: PEOPLE.rival },
    });
    await call('rival', `POST /api/${INSIDER_ID}/notifications`, {
      recipients,
      payload: { title: notice },
    });
    await call('rival', 'PUT /api/user-settings/buckets/private/keys/note', {
      value: note,
    });
    const { body } = await call(
      'rival',
      'GET /api/notifications/notifications',
    );
    const [{ id }] = body.notifications;
    const person = 'rival';
    Object.assign(things, { notice, note, notification: id, person });
    await eventually(async () => {
      const user = `user/default/${PEOPLE.rival}`;
      const { status } = await call(
        'rival',
        `GET /api/catalog/entities/by-name/${user}`,
      );
      return status === 200;
    });
    await eventually(async () => {
      const found = await call(
        'rival',
        `GET /api/search/query?term=${things.word}`,
      );
      return found.body.results?.length > 0;
    });
  });
  afterAll(async () => portal?.stop());

  /** Puts what the owner has in place of the words in braces. */
  function filled<T>(template: T): T {
    const text = JSON.stringify(template);
    return JSON.parse(
      text.replace(/\{(\w+)\}/g, (word, key: string) => things[key] ?? word),
    );
  }

  it.each(FOREIGN_CALLS.map(foreign => [foreign.route, foreign] as const))(
    '%s',
    async (_route, foreign) => {
      const { route, body, own, other, tells } = filled(foreign);
      const theirs = await call('seller', route, body);
      expect(theirs).toMatchObject({ status: other });
      expect(JSON.stringify(theirs.body)).not.toContain(things.title);
      const mine = await call('rival', route, body);
      expect(mine).toMatchObject({ status: own });
      if (tells === undefined) return;
      expect(JSON.stringify(mine.body)).toContain(tells);
      // What a refusal repeats of the request tells nothing.
      const { request: _asked, error: _words, ...told } = theirs.body;
      expect(JSON.stringify(told)).not.toContain(tells);
    },
  );

  it('reaches no box office but the own', async () => {
    const boxOffice = `/api/shows/v1/shows/${things.show}/box-office`;
    const reached = async (caller: 'seller' | 'rival' | 'admin') => {
      portal.cluster.requests.length = 0;
      await call(caller, `GET ${boxOffice}/bookers`);
      return portal.cluster.requests.filter(it => it.includes('/proxy/'));
    };
    expect(await reached('seller')).toEqual([]);
    // Not even the admins' business: names and numbers are the seller's.
    expect(await reached('admin')).toEqual([]);
    expect(await reached('rival')).toEqual([
      expect.stringContaining(
        `/namespaces/${things.namespace}/services/${things.show}-box-office:`,
      ),
    ]);
  });

  it('does not learn by asking for a decision', async () => {
    const items = [
      {
        id: '1',
        permission: {
          type: 'resource',
          name: 'catalog.entity.read',
          attributes: { action: 'read' },
          resourceType: 'catalog-entity',
        },
        resourceRef: `system:default/${things.show}`,
      },
    ];
    const ask = async (caller: 'seller' | 'rival') =>
      (await call(caller, 'POST /api/permission/authorize', { items })).body;
    expect(await ask('seller')).toEqual({
      items: [{ id: '1', result: 'DENY' }],
    });
    expect(await ask('rival')).toEqual({
      items: [{ id: '1', result: 'ALLOW' }],
    });
  });

  describe('on the Kubernetes tab', () => {
    const objectsOf = async (caller: 'seller' | 'rival', entity: object) => {
      portal.cluster.requests.length = 0;
      const { body } = await call(caller, 'POST /api/kubernetes/services/x', {
        entity,
        auth: {},
      });
      // The rollout of the show reads the cluster too, without selectors.
      const requests = portal.cluster.requests.filter(request =>
        request.includes('labelSelector'),
      );
      return { body, requests };
    };

    it('is asked for objects in the namespace of the own show', async () => {
      const system = { kind: 'System', metadata: { name: things.show } };
      const { requests } = await objectsOf('rival', system);
      expect(requests).not.toEqual([]);
      for (const request of requests) {
        expect(request).toContain(`/namespaces/${things.namespace}/`);
      }
    });

    it('believes no namespace that a caller writes into an entity', async () => {
      const template = {
        kind: 'Template',
        metadata: {
          name: 'open-show',
          annotations: {
            'backstage.io/kubernetes-namespace': things.namespace,
            'backstage.io/kubernetes-label-selector': 'crafted=yes',
          },
        },
      };
      const { body, requests } = await objectsOf('seller', template);
      expect(body).toEqual({ items: [] });
      const asked = requests.filter(it => /crafted|open-show/.test(it));
      expect(asked).toEqual([]);
    });
  });

  it('cannot mark the notifications of another as read, nor delete their settings', async () => {
    await call('seller', 'POST /api/notifications/notifications/update', {
      ids: [things.notification],
      read: true,
    });
    await call('seller', 'DELETE /api/user-settings/buckets/private/keys/note');
    const status = await call('rival', 'GET /api/notifications/status');
    expect(status.body).toEqual({ unread: 1, read: 0 });
    const kept = await call(
      'rival',
      'GET /api/user-settings/buckets/private/keys/note',
    );
    expect(kept.body).toMatchObject({ value: note });
  });

  it('hears no signals for another', async () => {
    const heard = { seller: [] as string[], rival: [] as string[] };
    const listen = async (person: 'seller' | 'rival') => {
      const socket = await openSocket(portal, person);
      socket.addEventListener('message', ({ data }) =>
        heard[person].push(String(data)),
      );
      socket.send(JSON.stringify({ action: 'subscribe', channel: 'private' }));
      return socket;
    };
    const sockets = [await listen('seller'), await listen('rival')];
    const send = async (entityRef: string, text: string) =>
      await call('admin', `POST /api/${INSIDER_ID}/signals`, {
        recipients: { type: 'user', entityRef },
        channel: 'private',
        message: { text },
      });
    await eventually(async () => {
      await send(refOf('rival'), 'for rival');
      await send(refOf('seller'), 'for seller');
      return heard.seller.length > 0 && heard.rival.length > 0;
    });
    for (const socket of sockets) socket.close();
    expect(heard.seller.join()).not.toContain('for rival');
    expect(heard.rival.join()).not.toContain('for seller');
  });

  it('shows an admin what both have', async () => {
    const { body } = await call(
      'admin',
      'GET /api/catalog/entity-facets?facet=relations.ownedBy',
    );
    expect(JSON.stringify(body)).toContain(PEOPLE.rival);
  });
});
