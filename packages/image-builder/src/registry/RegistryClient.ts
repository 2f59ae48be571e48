import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { MEDIA_TYPES } from '../oci/buildImage';
import { RegistryError } from './RegistryError';
import {
  RegistrySession,
  type RegistryCredentials,
  type RegistryRequest,
} from './RegistrySession';

/** What a blob upload sends. */
export type BlobContent = { digest: string; size: number } & (
  | { file: string }
  | { text: string }
);

/** The calls of the OCI distribution API that a push needs. */
export class RegistryClient {
  readonly #base: URL;
  readonly #session: RegistrySession;

  /** `url` is the registry's address, such as `http://10.99.0.254:5000`. */
  constructor(options: { url: string; credentials?: RegistryCredentials }) {
    this.#base = new URL(options.url);
    const { origin } = this.#base;
    this.#session = new RegistrySession({ ...options, origin });
  }

  /** Tells whether a repository has a blob. */
  async hasBlob(name: string, digest: string): Promise<boolean> {
    return await this.#exists(`/v2/${name}/blobs/${digest}`);
  }

  /** Tells whether a repository has a manifest. */
  async hasManifest(name: string, reference: string): Promise<boolean> {
    return await this.#exists(`/v2/${name}/manifests/${reference}`);
  }

  /**
   * Makes a blob of another repository available in this one.
   *
   * @returns false when the registry cannot, and the blob must be uploaded.
   */
  async mountBlob(
    name: string,
    options: { digest: string; from: string },
  ): Promise<boolean> {
    const { digest, from } = options;
    const query = new URLSearchParams({ mount: digest, from });
    const path = `/v2/${name}/blobs/uploads/?${query}`;
    const url = this.#url(path);
    const response = await this.#send({ method: 'POST', url });
    // Any other success has only opened an upload; the registry forgets it by itself.
    return response.status === 201;
  }

  /** Uploads a blob in one piece. */
  async uploadBlob(name: string, blob: BlobContent): Promise<void> {
    const path = `/v2/${name}/blobs/uploads/`;
    const session = await this.#send({ method: 'POST', url: this.#url(path) });
    const target = this.#location(session);
    target.searchParams.set('digest', blob.digest);
    await this.#send({
      method: 'PUT',
      url: target,
      body: () =>
        'text' in blob
          ? blob.text
          : (Readable.toWeb(createReadStream(blob.file)) as BodyInit),
      headers: {
        'Content-Type': 'application/octet-stream',
        'Content-Length': String(blob.size),
      },
    });
  }

  /** Stores a manifest, whose blobs must be there, under a tag or its digest. */
  async putManifest(
    name: string,
    options: { reference: string; manifest: string },
  ): Promise<void> {
    const url = this.#url(`/v2/${name}/manifests/${options.reference}`);
    await this.#send({
      method: 'PUT',
      url,
      body: () => options.manifest,
      headers: { 'Content-Type': MEDIA_TYPES.manifest },
    });
  }

  async #exists(path: string): Promise<boolean> {
    // Without this header, Debian's registry denies having any OCI manifest.
    const headers = { Accept: MEDIA_TYPES.manifest };
    const url = this.#url(path);
    const request = { method: 'HEAD', url, headers };
    const response = await this.#session.fetch(request);
    if (response.status === 404) return false;
    await RegistryError.throwUnlessOk(response, `HEAD ${url.pathname}`);
    return true;
  }

  async #send(request: RegistryRequest): Promise<Response> {
    const response = await this.#session.fetch(request);
    const { method, url } = request;
    await RegistryError.throwUnlessOk(response, `${method} ${url.pathname}`);
    await response.arrayBuffer();
    return response;
  }

  /** Locations may be relative, and may carry a query that must be kept. */
  #location(response: Response): URL {
    return new URL(response.headers.get('location') ?? '', response.url);
  }

  #url(path: string): URL {
    return new URL(path, this.#base);
  }
}
