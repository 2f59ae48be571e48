import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { RegistryClient } from './RegistryClient';
import { parseChallenge } from './RegistrySession';

const credentials = { username: 'marquee', password: 's:esam' };
const BASIC = `Basic ${Buffer.from('marquee:s:esam').toString('base64')}`;

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

describe('a registry that asks who pushes', () => {
  let server: Server;
  let url: string;
  let answer: RequestListener;

  beforeAll(async () => {
    server = createServer((request, response) => answer(request, response));
    await new Promise<void>(resolve => {
      server.listen(0, '127.0.0.1', resolve);
    });
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  it('gets a token for each repository, once, and the body again after that', async () => {
    const tokens: string[] = [];
    const bodies: string[] = [];
    answer = async (request, response) => {
      const [path, query = ''] = (request.url ?? '').split('?');
      if (path === '/token') {
        const scope = new URLSearchParams(query).get('scope');
        tokens.push(`${scope} ${request.headers.authorization}`);
        response.end(JSON.stringify({ token: 'for-this-repository' }));
        return;
      }
      bodies.push(await bodyOf(request));
      const known =
        request.headers.authorization === 'Bearer for-this-repository';
      if (!known) {
        response.setHeader(
          'WWW-Authenticate',
          `Bearer realm="${url}/token",service="r",scope="repository:marquee/a:pull,push"`,
        );
      }
      response.statusCode = known ? 201 : 401;
      response.end();
    };
    const client = new RegistryClient({ url, credentials });
    const manifest = { reference: 'sha256:1', manifest: '{"a":1}' };
    await client.putManifest('marquee/a', manifest);
    await client.putManifest('marquee/a', manifest);
    expect(tokens).toEqual([`repository:marquee/a:pull,push ${BASIC}`]);
    expect(bodies).toEqual(['{"a":1}', '{"a":1}', '{"a":1}']);
  });

  it('signs in with name and password where that is asked for', async () => {
    answer = ({ headers }, response) => {
      if (headers.authorization !== BASIC) {
        response.statusCode = 401;
        response.setHeader('WWW-Authenticate', 'Basic realm="images"');
      }
      response.end();
    };
    const client = new RegistryClient({ url, credentials });
    expect(await client.hasBlob('marquee/a', 'sha256:1')).toBe(true);
  });

  it('says that it was refused when there is nothing to sign in with', async () => {
    answer = (_request, response) => {
      response.statusCode = 401;
      response.setHeader('WWW-Authenticate', 'Basic realm="images"');
      response.end();
    };
    await expect(
      new RegistryClient({ url }).hasBlob('marquee/a', 'sha256:1'),
    ).rejects.toMatchObject({ name: 'RegistryError', status: 401 });
  });
});

describe('parseChallenge', () => {
  it('reads scheme and parameters, commas in them included', () => {
    expect(
      parseChallenge('Bearer realm="https://x/token",scope="a:pull,push"'),
    ).toEqual({
      scheme: 'bearer',
      parameters: { realm: 'https://x/token', scope: 'a:pull,push' },
    });
  });
});
