import { TestEdge } from './__testUtils__/TestEdge';

describe('what the edge says of clients', () => {
  let edge: TestEdge;
  beforeAll(async () => {
    edge = await TestEdge.start();
  });
  afterAll(() => edge.stop());

  it('tells the service who asked, and believes nobody about it', async () => {
    edge.handler = ({ headers }, response) =>
      response.end(JSON.stringify(headers));
    const { text } = await edge.ask({
      host: 'hamlet.test:8080',
      headers: {
        'X-Forwarded-For': '1.2.3.4',
        'X-Real-IP': '1.2.3.4',
        Forwarded: 'for=1.2.3.4',
      },
    });
    const seen = JSON.parse(text);
    expect(seen).toMatchObject({
      host: 'hamlet.test:8080',
      'x-forwarded-for': '127.0.0.1',
      'x-real-ip': '127.0.0.1',
      'x-forwarded-proto': 'http',
    });
    expect(text).not.toContain('1.2.3.4');
  });

  it('keeps management keys from outside away from box offices', async () => {
    edge.handler = ({ headers }, response) =>
      response.end(JSON.stringify(headers));
    const { text } = await edge.ask({
      host: 'hamlet.test',
      headers: { 'X-Marquee-Management-Key': 'stolen' },
    });
    expect(JSON.parse(text)).toHaveProperty('x-forwarded-for');
    expect(text).not.toContain('stolen');
  });
});
