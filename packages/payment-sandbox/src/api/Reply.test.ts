import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { PUBLIC_URL } from '../__testUtils__/Shop';
import { Reply } from './Reply';

describe('Reply', () => {
  it.each(['before', 'after'])(
    'is silent no longer than there is a client, who leaves %s it begins',
    async moment => {
      const server = createServer().listen(0, '127.0.0.1');
      await once(server, 'listening');
      const { port } = server.address() as AddressInfo;
      const client = connect(port, '127.0.0.1');
      client.write('GET / HTTP/1.1\r\nhost: x\r\n\r\n');
      const [, response] = await once(server, 'request');
      const reply = new Reply({ response, publicUrl: PUBLIC_URL });
      const leave = async () => {
        client.destroy();
        await once(response, 'close');
      };
      if (moment === 'before') await leave();
      const silence = reply.silence();
      if (moment === 'after') await leave();
      await expect(silence).resolves.toBeUndefined();
      server.close();
    },
  );
});
