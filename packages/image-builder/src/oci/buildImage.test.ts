import { partDescriptorSchema } from '@marquee/plugin-container-pool-common';
import { buildImage, digestOf } from './buildImage';
import type { ImageSpec } from './Image';

const layer = { digest: `sha256:${'1'.repeat(64)}`, size: 1024 };
const spec: ImageSpec = {
  name: 'marquee/hello',
  layers: [layer],
  config: { entrypoint: ['/hello'], env: { B: '2', A: '1' }, ports: [8080] },
};

describe('buildImage', () => {
  it('refers to every byte by its digest', () => {
    const image = buildImage(spec);
    const manifest = JSON.parse(image.manifest);
    expect(image.digest).toBe(digestOf(image.manifest));
    expect(manifest.config).toMatchObject({
      digest: digestOf(image.config),
      size: Buffer.byteLength(image.config),
    });
    expect(manifest.layers).toMatchObject([layer]);
    expect(JSON.parse(image.config).rootfs.diff_ids).toEqual([layer.digest]);
  });

  it('does not depend on the order in which variables were written', () => {
    const reordered = { ...spec.config, env: { A: '1', B: '2' } };
    expect(buildImage({ ...spec, config: reordered }).digest).toBe(
      buildImage(spec).digest,
    );
  });

  it('never runs as root, and says so by number', () => {
    expect(JSON.parse(buildImage(spec).config).config.User).toBe('10001:10001');
  });

  it('carries the part descriptor as a label that reads back equal', () => {
    const descriptor = partDescriptorSchema.parse({
      name: 'hello',
      alias: { en: 'Hello', ko: '안녕' },
      description: { en: 'Says hello.', ko: '인사합니다.' },
      version: '1.0.0',
      provides: [
        {
          capability: 'show-page',
          port: 8080,
          protocol: 'http',
          url: 'http://{host}:{port}',
        },
      ],
      resources: {
        requests: { cpu: '10m', memory: '32Mi' },
        limits: { cpu: '100m', memory: '64Mi' },
      },
      probes: { readiness: { tcp: 8080 } },
    });
    const { config } = JSON.parse(buildImage({ ...spec, descriptor }).config);
    const label = JSON.parse(config.Labels['dev.marquee.part']);
    expect(partDescriptorSchema.parse(label)).toEqual(descriptor);
  });
});
