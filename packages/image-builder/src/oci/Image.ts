import type { PartDescriptor } from '@marquee/plugin-container-pool-common';
import type { StoredBlob } from '../store/BlobStore';

/**
 * How a container of an image runs.
 *
 * @public
 */
export type ImageConfig = {
  entrypoint: string[];
  env?: Record<string, string>;
  /** Default `/`. */
  workingDir?: string;
  /** TCP ports it listens on, for the information of people. */
  ports?: number[];
  /** Default `SIGTERM`. */
  stopSignal?: string;
  labels?: Record<string, string>;
};

/**
 * Everything that an image consists of.
 *
 * @public
 */
export type ImageSpec = {
  /** Repository in the registry, such as `marquee/box-office`. */
  name: string;
  /** From the bottom up. */
  layers: StoredBlob[];
  config: ImageConfig;
  /** What the image says of itself as a part of the pool. */
  descriptor?: PartDescriptor;
};

/**
 * A built image. Its layers are in the blob store; manifest and config are exact texts, as their
 * digests are made of their bytes.
 *
 * @public
 */
export type Image = {
  name: string;
  digest: string;
  manifest: string;
  config: string;
  layers: StoredBlob[];
};
