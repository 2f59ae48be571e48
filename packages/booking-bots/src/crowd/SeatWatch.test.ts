import { createServer, Server, ServerResponse } from 'node:http';
import { once } from 'node:events';
import { AddressInfo } from 'node:net';
import { packSeatStates, SeatDelta } from '@marquee/plugin-ticketing-common';
import { Caller } from '../client/Caller';
import { SeatMap } from './SeatMap';
import { SeatWatch } from './SeatWatch';

describe('SeatWatch', () => {
  let server: Server;
  let caller: Caller;
  let map: SeatMap;
  let watch: SeatWatch;
  let changed: jest.Mock;
  /** `snapshot`, or what a stream was opened after. */
  const asked: string[] = [];
  let line: ServerResponse;

  const tell = (version: number, changes: SeatDelta['changes']) => {
    const data = JSON.stringify({ epoch: 'e', version, changes });
    // Cut in the middle, as networks do.
    const text = `event: seats\nid: e:${version}\ndata: ${data}\n\n`;
    line.write(text.slice(0, 20));
    line.write(text.slice(20));
  };
  const told = async (count: number) => {
    while (changed.mock.calls.length < count) {
      await new Promise(resolve => setTimeout(resolve, 5));
    }
  };

  beforeEach(async () => {
    asked.length = 0;
    server = createServer((request, response) => {
      if (request.url!.endsWith('/seats')) {
        asked.push('snapshot');
        response.setHeader('content-type', 'application/json');
        const states = packSeatStates(new Uint8Array(4));
        const snapshot = { epoch: 'e', version: 0, seatCount: 4, states };
        response.end(JSON.stringify(snapshot));
        return;
      }
      asked.push(`after ${request.headers['last-event-id']}`);
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(': live\n\n');
      line = response;
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const origin = `http://127.0.0.1:${port}`;
    caller = await Caller.create(origin, { connections: 2 });
    map = new SeatMap({ rows: [] });
    changed = jest.fn();
    watch = new SeatWatch({
      office: () => caller,
      performance: 'evening',
      map,
      changed,
    });
    await watch.start();
    while (asked.length < 2) await new Promise(setImmediate);
  });
  afterEach(async () => {
    await watch.stop();
    await caller.close();
    server.close();
    server.closeAllConnections();
  });

  it('takes one snapshot, and every change from the line', async () => {
    expect(map.free).toBe(4);
    tell(2, [
      [0, 1],
      [1, 1],
    ]);
    await told(2);
    tell(3, [[0, 2]]);
    await told(3);
    expect(map.free).toBe(2);
    expect(asked).toEqual(['snapshot', 'after e:0']);
  });

  it('looks at the whole house again when the line breaks', async () => {
    tell(1, [[3, 1]]);
    await told(2);
    line.destroy();
    await told(3);
    expect(asked[2]).toBe('snapshot');
    expect(map.free).toBe(4);
  });
});
