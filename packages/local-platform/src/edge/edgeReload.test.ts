import { setTimeout as sleep } from 'node:timers/promises';
import { renderNginx } from './renderNginx';
import { TestEdge } from './__testUtils__/TestEdge';

describe('the edge whose routes change', () => {
  let edge: TestEdge;
  beforeAll(async () => {
    edge = await TestEdge.start();
  });
  afterAll(() => edge.stop());

  it('keeps its routes when the new ones are not valid', async () => {
    edge.handler = (_incoming, response) => response.end('still here');
    await expect(edge.config.replace('no configuration')).rejects.toThrow(
      'nginx',
    );
    edge.reload();
    expect((await edge.ask({ host: 'hamlet.test' })).text).toBe('still here');
  });

  it('loses no request while routes change', async () => {
    edge.handler = (_incoming, response) => {
      setTimeout(() => response.end('served'), 30);
    };
    const answers: string[] = [];
    const until = Date.now() + 1_500;
    const buyer = async () => {
      while (Date.now() < until) {
        const { text } = await edge.ask({
          host: 'hamlet.test',
          method: 'POST',
          body: 'x',
        });
        answers.push(text);
      }
    };
    const changes = async () => {
      for (let show = 0; Date.now() < until; show += 1) {
        const text = renderNginx({
          hosts: edge.hosts(`show${show}.test`),
          settings: edge.settings,
        });
        expect(await edge.config.replace(text)).toBe(true);
        edge.reload();
        await sleep(200);
      }
    };
    await Promise.all([changes(), ...Array.from({ length: 6 }, buyer)]);
    expect(answers.length).toBeGreaterThan(50);
    expect(answers.every(text => text === 'served')).toBe(true);
  });

  it('does nothing when the routes are the same', async () => {
    const routes = renderNginx({
      hosts: edge.hosts(),
      settings: edge.settings,
    });
    await edge.config.replace(routes);
    const reordered = renderNginx({
      hosts: edge.hosts().reverse(),
      settings: edge.settings,
    });
    expect(await edge.config.replace(reordered)).toBe(false);
  });
});
