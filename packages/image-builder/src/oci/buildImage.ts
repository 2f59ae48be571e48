import { createHash } from 'node:crypto';
import { PART_DESCRIPTOR_LABEL } from '@marquee/plugin-container-pool-common';
import type { Image, ImageSpec } from './Image';

/** Media types of the OCI image format that we write. */
export const MEDIA_TYPES = {
  manifest: 'application/vnd.oci.image.manifest.v1+json',
  config: 'application/vnd.oci.image.config.v1+json',
  layer: 'application/vnd.oci.image.layer.v1.tar',
} as const;

/** Every image runs as this user and group; clusters that forbid root can tell from the number. */
export const IMAGE_USER = 10001;

/**
 * Puts layers together as an OCI image. Pure: the same specification gives the same digest.
 *
 * @public
 */
export function buildImage(spec: ImageSpec): Image {
  const config = JSON.stringify(imageConfig(spec));
  const manifest = JSON.stringify({
    schemaVersion: 2,
    mediaType: MEDIA_TYPES.manifest,
    config: {
      mediaType: MEDIA_TYPES.config,
      digest: digestOf(config),
      size: Buffer.byteLength(config),
    },
    layers: spec.layers.map(({ digest, size }) => ({
      mediaType: MEDIA_TYPES.layer,
      digest,
      size,
    })),
  });
  const { name, layers } = spec;
  return { name, digest: digestOf(manifest), manifest, config, layers };
}

/** Gives the digest of a text's UTF-8 bytes. */
export function digestOf(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}

function imageConfig({ config, layers, descriptor }: ImageSpec): object {
  const labels = {
    ...config.labels,
    ...(descriptor && { [PART_DESCRIPTOR_LABEL]: JSON.stringify(descriptor) }),
  };
  return {
    architecture: process.arch === 'x64' ? 'amd64' : process.arch,
    os: 'linux',
    config: {
      User: `${IMAGE_USER}:${IMAGE_USER}`,
      Entrypoint: config.entrypoint,
      Env: Object.entries({ PATH: '/usr/local/bin:/usr/bin', ...config.env })
        .map(([key, value]) => `${key}=${value}`)
        .sort(),
      WorkingDir: config.workingDir ?? '/',
      StopSignal: config.stopSignal ?? 'SIGTERM',
      ExposedPorts: Object.fromEntries(
        (config.ports ?? []).map(port => [`${port}/tcp`, {}]),
      ),
      Labels: Object.fromEntries(Object.entries(labels).sort()),
    },
    // Layers are not compressed, so the digest of the blob is that of its contents.
    rootfs: { type: 'layers', diff_ids: layers.map(({ digest }) => digest) },
  };
}
