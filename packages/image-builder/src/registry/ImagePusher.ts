import type { Image } from '../oci/Image';
import type { BlobStore } from '../store/BlobStore';
import type { BlobContent, RegistryClient } from './RegistryClient';

/**
 * Uploads images to one registry, and a layer that several of them share only once.
 *
 * @public
 */
export class ImagePusher {
  readonly #registry: RegistryClient;
  readonly #store: BlobStore;
  /** Blob to a repository that has it, as far as this pusher has seen. */
  readonly #seen = new Map<string, string>();

  constructor(options: { registry: RegistryClient; store: BlobStore }) {
    this.#registry = options.registry;
    this.#store = options.store;
  }

  /**
   * Uploads what the registry does not have of an image. A registry takes a manifest only when all its
   * blobs are there, so one question is enough when nothing has changed.
   *
   * @returns how many bytes were sent.
   * @throws RegistryError
   */
  async push(image: Image): Promise<number> {
    const { name, digest, manifest } = image;
    let sent = 0;
    if (!(await this.#registry.hasManifest(name, digest))) {
      for (const blob of this.#blobsOf(image)) {
        sent += await this.#provide(name, blob);
      }
      await this.#registry.putManifest(name, { reference: digest, manifest });
    }
    for (const layer of image.layers) this.#seen.set(layer.digest, name);
    return sent;
  }

  async #provide(name: string, blob: BlobContent): Promise<number> {
    const { digest } = blob;
    if (await this.#registry.hasBlob(name, digest)) return 0;
    const from = this.#seen.get(digest);
    if (from && (await this.#registry.mountBlob(name, { digest, from }))) {
      return 0;
    }
    await this.#registry.uploadBlob(name, blob);
    return blob.size;
  }

  #blobsOf({ layers, manifest, config }: Image): BlobContent[] {
    const { digest, size } = JSON.parse(manifest).config;
    return [
      ...layers.map(layer => ({
        ...layer,
        file: this.#store.path(layer.digest),
      })),
      { digest, size, text: config },
    ];
  }
}
