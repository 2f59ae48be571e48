import type { IncomingMessage } from 'node:http';
import { ClusterError } from '../ClusterError';
import {
  flatten,
  readText,
  type ClusterTransport,
  type TransportRequest,
  type TransportResponse,
  type TransportStream,
} from './ClusterTransport';
import { withRetries } from './withRetries';

/** An API server that refuses by throwing `ClusterError`. */
export class ApiServer {
  readonly #transport: ClusterTransport;

  constructor(transport: ClusterTransport) {
    this.#transport = transport;
  }

  /** Sends a request that may be repeated, and parses the answer. */
  async json<T>(request: TransportRequest): Promise<T> {
    return JSON.parse((await this.send(request)).body);
  }

  /**
   * Sends a request that may be repeated.
   *
   * @throws ClusterError for every status but 2xx.
   */
  async send(request: TransportRequest): Promise<TransportResponse> {
    return await withRetries(
      async () => {
        const response = await this.#transport.send(request);
        if (!isSuccess(response.status)) throw refusal(request, response);
        return response;
      },
      { signal: request.signal },
    );
  }

  /** Sends a request once and gives any answer. */
  async sendOnce(request: TransportRequest): Promise<TransportResponse> {
    return await this.#transport.send(request);
  }

  /** Sends a request once and gives any answer as a stream, as soon as its head is there. */
  async openOnce(request: TransportRequest): Promise<TransportStream> {
    const message = await this.#transport.open(request);
    return {
      status: message.statusCode ?? 0,
      headers: flatten(message),
      body: message,
    };
  }

  /**
   * Opens a stream, once.
   *
   * @throws ClusterError for every status but 2xx.
   */
  async open(request: TransportRequest): Promise<IncomingMessage> {
    const message = await this.#transport.open(request);
    const status = message.statusCode ?? 0;
    if (isSuccess(status)) return message;
    const body = await readText(message);
    throw refusal(request, { status, headers: flatten(message), body });
  }

  /** Closes the connections that are kept open. */
  close(): void {
    this.#transport.close();
  }
}

function isSuccess(status: number): boolean {
  return status >= 200 && status < 300;
}

function refusal(
  request: TransportRequest,
  response: TransportResponse,
): ClusterError {
  return ClusterError.fromResponse({
    request: `${request.method} ${request.path}`,
    ...response,
  });
}
