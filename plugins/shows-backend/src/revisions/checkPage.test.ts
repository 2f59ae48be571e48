import type { ClusterClient } from '@marquee/cluster-client';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { aPlan } from '../__fixtures__/builders';
import { checkPage } from './checkPage';

describe('checkPage', () => {
  let edge: Server;
  const patience = new AbortController();
  let asked = 0;

  beforeAll(async () => {
    edge = createServer((_, response) => {
      asked += 1;
      if (asked > 1) response.end();
      else patience.abort();
    });
    await new Promise<void>(resolve => {
      edge.listen(0, '127.0.0.1', resolve);
    });
  });

  afterAll(() => {
    edge.closeAllConnections();
    edge.close();
  });

  it('asks again where the edge does not answer a request', async () => {
    jest.spyOn(AbortSignal, 'timeout').mockReturnValueOnce(patience.signal);
    const serviceProxy = async () => ({ status: 200, headers: {}, body: '' });
    await checkPage({
      cluster: { serviceProxy } as unknown as ClusterClient,
      plan: aPlan(),
      edgeUrl: `http://127.0.0.1:${(edge.address() as AddressInfo).port}`,
      signal: new AbortController().signal,
    });
    expect(asked).toBe(3);
  });
});
